create table agreements (
    id uuid not null primary key,
    organisation uuid not null,
    purpose text not null,
    gateway text not null,
    "from" date not null,
    until date not null,
    recorded_at bigint not null,
    version bigint not null
);
create index ix_agreements_recorded on agreements (recorded_at desc, id desc);
create index ix_agreements_organisation on agreements (organisation, until);

create table disclosures (
    id uuid not null primary key,
    reference text not null unique,
    what text not null,
    organisation uuid not null,
    recipient text not null,
    channel text not null,
    purpose text not null,
    gateway text not null,
    regime text not null,
    consent text not null,
    no_consent_reason text null,
    necessity text not null,
    decided_by text not null,
    disclosed_on date not null,
    agreement uuid null references agreements (id),
    without_agreement_reason text null,
    urgent boolean not null,
    recorded_by text not null,
    recorded_at bigint not null,
    looked_at bigint null,
    findings text null,
    version bigint not null
);
create index ix_disclosures_recorded on disclosures (recorded_at desc, id desc);
create table disclosure_about (disclosure_id uuid not null references disclosures (id), line integer not null, reference text not null, record uuid null, primary key (disclosure_id, line));
