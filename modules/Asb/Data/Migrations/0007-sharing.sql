-- Why a case might be told to a service of another area, each time that it was: what the register of disclosures holds of it.
create table referral_sharings (
    referral_id uuid not null references referrals (id),
    share uuid not null,
    "on" date not null,
    channel text not null,
    gateway text not null,
    regime text not null,
    consent text not null,
    no_consent_reason text null,
    necessity text not null,
    decided_by text not null,
    urgent boolean not null,
    sent_by text not null,
    sent_at bigint not null,
    primary key (referral_id, share)
);
create unique index ix_referral_sharings_share on referral_sharings (share);
