-- A case that left Channel, and one that was erased before its end, have states of their own. SQLite changes a check by making the table anew.
create table next_referrals (
    id uuid not null primary key,
    reference text not null unique,
    state text not null check (state in ('Received', 'ClosedAtPreScreening', 'Listed', 'Adjourned', 'Adopted', 'NotAdopted', 'TransferredOut', 'Exited', 'Erased')),
    source text not null,
    referrer uuid null,
    received_on date not null,
    listed_at bigint not null,
    subject_given_name text not null,
    subject_family_name text not null,
    subject_date_of_birth date null,
    subject_name_key text not null,
    subject_home_area_local_authority text null,
    subject_home_area_police_force text null,
    subject_home_area_from date null,
    age_at_referral integer not null,
    grounds text not null,
    pre_screening_closed_on date null,
    pre_screening_reason text null,
    pre_screening_safeguarding_check text null,
    panel_id uuid null references meetings (id),
    adopted_on date null,
    plan_consent_request text null,
    plan_nature_of_support text null,
    plan_persons_responsible text null,
    plan_how_provided text null,
    plan_when_provided text null,
    plan_initial_sessions integer null,
    non_adoption_reason text null,
    non_adoption_care_provider_answer text null,
    non_adoption_care_provider text null,
    transfer_trigger text null,
    transfer_local_authority text null,
    transfer_police_force text null,
    transfer_address_from date null,
    transfer_sent_on date null,
    transfer_accepted_on date null,
    session_order_ordered_on date null,
    session_order_provider_code text null,
    session_order_approval_reference text null,
    session_order_sessions integer null,
    version bigint not null,
    subject_employer text null,
    subject_postcode text null,
    erased_on date null,
    -- Counter-Terrorism and Security Act 2015, s.36(5): an adopted case has its plan, whole.
    check (adopted_on is null or (plan_consent_request is not null and plan_nature_of_support is not null and plan_persons_responsible is not null
        and plan_how_provided is not null and plan_when_provided is not null and plan_initial_sessions is not null)),
    -- s.36(6): a case that is not adopted has its answer.
    check (state <> 'NotAdopted' or non_adoption_care_provider_answer in ('ConsideredAndNotReferred', 'Referred'))
);
insert into next_referrals select * from referrals;
drop table referrals;
alter table next_referrals rename to referrals;
create index ix_referrals_listed on referrals (listed_at desc, id desc);
create index ix_referrals_panel on referrals (panel_id);
create index ix_referrals_received on referrals (received_on);
create index ix_referrals_subject on referrals (subject_name_key);
