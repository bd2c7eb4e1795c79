alter table referral_grants add column until bigint null;
create table referral_locks (record uuid not null references referrals (id), person uuid not null, cause uuid not null, primary key (record, person, cause));
create table referral_conflicts (id uuid not null primary key, record_id uuid not null references referrals (id), reference text not null, person uuid not null, who text not null, kind text not null, state text not null, at bigint not null, requested_by uuid null, requested_as text null, version bigint not null);
create index ix_referral_conflicts_record on referral_conflicts (record_id, person);
create index ix_referral_conflicts_reference on referral_conflicts (reference, at);
create index ix_referral_conflicts_state on referral_conflicts (state, at);
create table referral_openings (id uuid not null primary key, record_id uuid not null references referrals (id), reference text not null, person uuid not null, who text not null, kind text not null, state text not null, at bigint not null, until bigint null, version bigint not null);
create index ix_referral_openings_record on referral_openings (record_id, person);
create index ix_referral_openings_reference on referral_openings (reference, at);
create index ix_referral_openings_state on referral_openings (state, at);

alter table enquiry_grants add column until bigint null;
create table enquiry_locks (record uuid not null references enquiries (id), person uuid not null, cause uuid not null, primary key (record, person, cause));
create table enquiry_conflicts (id uuid not null primary key, record_id uuid not null references enquiries (id), reference text not null, person uuid not null, who text not null, kind text not null, state text not null, at bigint not null, requested_by uuid null, requested_as text null, version bigint not null);
create index ix_enquiry_conflicts_record on enquiry_conflicts (record_id, person);
create index ix_enquiry_conflicts_reference on enquiry_conflicts (reference, at);
create index ix_enquiry_conflicts_state on enquiry_conflicts (state, at);
create table enquiry_openings (id uuid not null primary key, record_id uuid not null references enquiries (id), reference text not null, person uuid not null, who text not null, kind text not null, state text not null, at bigint not null, until bigint null, version bigint not null);
create index ix_enquiry_openings_record on enquiry_openings (record_id, person);
create index ix_enquiry_openings_reference on enquiry_openings (reference, at);
create index ix_enquiry_openings_state on enquiry_openings (state, at);

alter table injunction_grants add column until bigint null;
create table injunction_locks (record uuid not null references injunctions (id), person uuid not null, cause uuid not null, primary key (record, person, cause));
create table injunction_conflicts (id uuid not null primary key, record_id uuid not null references injunctions (id), reference text not null, person uuid not null, who text not null, kind text not null, state text not null, at bigint not null, requested_by uuid null, requested_as text null, version bigint not null);
create index ix_injunction_conflicts_record on injunction_conflicts (record_id, person);
create index ix_injunction_conflicts_reference on injunction_conflicts (reference, at);
create index ix_injunction_conflicts_state on injunction_conflicts (state, at);
create table injunction_openings (id uuid not null primary key, record_id uuid not null references injunctions (id), reference text not null, person uuid not null, who text not null, kind text not null, state text not null, at bigint not null, until bigint null, version bigint not null);
create index ix_injunction_openings_record on injunction_openings (record_id, person);
create index ix_injunction_openings_reference on injunction_openings (reference, at);
create index ix_injunction_openings_state on injunction_openings (state, at);

create table vain_declarations (id uuid not null primary key, kind text not null, at bigint not null, version bigint not null);
