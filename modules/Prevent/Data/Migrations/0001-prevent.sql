create table organisations (id uuid not null primary key, name text not null, sector text not null);

create table meetings (id uuid not null primary key, body text not null, date date not null, original_date date null, kind text not null, mode text not null, state text not null, version bigint not null);
create index ix_meetings_date on meetings (date);
create table meeting_deferrals (meeting_id uuid not null references meetings (id), line integer not null, "from" date not null, "to" date not null, reason text not null, primary key (meeting_id, line));
create table meeting_required (meeting_id uuid not null references meetings (id), organisation uuid not null, primary key (meeting_id, organisation));
create table meeting_attendances (meeting_id uuid not null references meetings (id), line integer not null, organisation uuid not null, role text not null, presence text not null, deputy_for text null, left_at text null, returned_at text null, primary key (meeting_id, line));
create table panel_chairs (panel uuid not null primary key references meetings (id), role text not null);

create table referrals (
    id uuid not null primary key,
    reference text not null unique,
    state text not null check (state in ('Received', 'ClosedAtPreScreening', 'Listed', 'Adjourned', 'Adopted', 'NotAdopted', 'TransferredOut')),
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
    -- Counter-Terrorism and Security Act 2015, s.36(5): an adopted case has its plan, whole.
    check (adopted_on is null or (plan_consent_request is not null and plan_nature_of_support is not null and plan_persons_responsible is not null
        and plan_how_provided is not null and plan_when_provided is not null and plan_initial_sessions is not null)),
    -- s.36(6): a case that is not adopted has its answer.
    check (state <> 'NotAdopted' or non_adoption_care_provider_answer in ('ConsideredAndNotReferred', 'Referred'))
);
create index ix_referrals_listed on referrals (listed_at desc, id desc);
create index ix_referrals_panel on referrals (panel_id);
create index ix_referrals_received on referrals (received_on);
create table referral_discussions (referral_id uuid not null references referrals (id), line integer not null, panel_id uuid not null references meetings (id), "on" date not null, outcome text not null, decided_by text null, primary key (referral_id, line));
create index ix_referral_discussions_panel on referral_discussions (panel_id);
create table referral_consents (referral_id uuid not null references referrals (id), line integer not null, giver text not null, sought_on date not null, sought_by text not null, method text not null, decision text null, decided_on date null, withdrawn_on date null, primary key (referral_id, line));
create table referral_grants (record uuid not null references referrals (id), party uuid not null, at bigint not null, primary key (record, party));
create index ix_referral_grants_party on referral_grants (party, at desc, record desc);
