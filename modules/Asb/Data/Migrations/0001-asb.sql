create table organisations (id uuid not null primary key, name text not null, sector text not null);

create table meetings (id uuid not null primary key, body text not null, date date not null, original_date date null, kind text not null, mode text not null, state text not null, version bigint not null);
create index ix_meetings_date on meetings (date);
create table meeting_deferrals (meeting_id uuid not null references meetings (id), line integer not null, "from" date not null, "to" date not null, reason text not null, primary key (meeting_id, line));
create table meeting_required (meeting_id uuid not null references meetings (id), organisation uuid not null, primary key (meeting_id, organisation));
create table meeting_attendances (meeting_id uuid not null references meetings (id), line integer not null, organisation uuid not null, role text not null, presence text not null, deputy_for text null, left_at text null, returned_at text null, primary key (meeting_id, line));

create table referrals (
    id uuid not null primary key,
    reference text not null unique,
    state text not null check (state in ('Received', 'Listed', 'Heard')),
    referrer uuid not null,
    received_on date not null,
    listed_at bigint not null,
    subject_given_name text not null,
    subject_family_name text not null,
    subject_date_of_birth date null,
    subject_name_key text not null,
    subject_home_area_local_authority text null,
    subject_home_area_police_force text null,
    subject_home_area_from date null,
    role text not null,
    high_intensity_service_user boolean not null,
    place text not null,
    account text not null,
    meeting_id uuid null references meetings (id),
    heard_on date null,
    hisu_answers_home_support text null,
    hisu_answers_city_plan text null,
    hisu_answers_low_level_enforcement text null,
    no_action_reason text null,
    version bigint not null
);
create index ix_referrals_listed on referrals (listed_at desc, id desc);
create index ix_referrals_meeting on referrals (meeting_id);
create index ix_referrals_received on referrals (received_on);
create table referral_behaviours (referral_id uuid not null references referrals (id), behaviour text not null, primary key (referral_id, behaviour));
create table referral_home_services (referral_id uuid not null references referrals (id), line integer not null, service text not null, local_authority text not null, step text not null, contacted_on date null, invited_on date null, attended_on date null, declined_on date null, primary key (referral_id, line));
create table referral_actions (referral_id uuid not null references referrals (id), line integer not null, text text not null, owner uuid not null, due date not null, state text not null, primary key (referral_id, line));
create table referral_grants (record uuid not null references referrals (id), party uuid not null, at bigint not null, primary key (record, party));
create index ix_referral_grants_party on referral_grants (party, at desc, record desc);

create table enquiries (
    id uuid not null primary key,
    reference text not null unique,
    referrer uuid not null,
    received_on date not null,
    listed_at bigint not null,
    subject_given_name text not null,
    subject_family_name text not null,
    subject_date_of_birth date null,
    subject_name_key text not null,
    subject_home_area_local_authority text null,
    subject_home_area_police_force text null,
    subject_home_area_from date null,
    role text not null,
    high_intensity_service_user boolean not null,
    place text not null,
    account text not null,
    version bigint not null
);
create index ix_enquiries_listed on enquiries (listed_at desc, id desc);
create table enquiry_behaviours (enquiry_id uuid not null references enquiries (id), behaviour text not null, primary key (enquiry_id, behaviour));
create table enquiry_signposts (enquiry_id uuid not null references enquiries (id), line integer not null, service text not null, at bigint not null, by_role text not null, primary key (enquiry_id, line));
create table enquiry_grants (record uuid not null references enquiries (id), party uuid not null, at bigint not null, primary key (record, party));
create index ix_enquiry_grants_party on enquiry_grants (party, at desc, record desc);

create table injunctions (
    id uuid not null primary key,
    reference text not null unique,
    state text not null check (state in ('Applied', 'InterimGranted', 'InterimRefused', 'Granted', 'Refused')),
    applicant uuid not null,
    applied_on date not null,
    listed_at bigint not null,
    defendant_given_name text not null,
    defendant_family_name text not null,
    defendant_date_of_birth date null,
    defendant_name_key text not null,
    defendant_home_area_local_authority text null,
    defendant_home_area_police_force text null,
    defendant_home_area_from date null,
    without_notice boolean not null,
    without_notice_reason text null,
    account text not null,
    interim_heard_on date null,
    return_on date null,
    decided_on date null,
    sealed_end bigint null,
    period text null,
    exclusion_area text null,
    version bigint not null
);
create index ix_injunctions_listed on injunctions (listed_at desc, id desc);
create index ix_injunctions_applied on injunctions (applied_on);
create table injunction_conduct (injunction_id uuid not null references injunctions (id), kind text not null, primary key (injunction_id, kind));
create table injunction_consultations (injunction_id uuid not null references injunctions (id), line integer not null, service text not null, kind text not null, "on" date not null, note text null, primary key (injunction_id, line));
create table injunction_evidence (injunction_id uuid not null references injunctions (id), line integer not null, source text not null, kind text not null, "on" date not null, primary key (injunction_id, line));
create table injunction_terms (injunction_id uuid not null references injunctions (id), line integer not null, kind text not null, text text not null, power_of_arrest text not null, reason text not null, primary key (injunction_id, line));
create table injunction_grants (record uuid not null references injunctions (id), party uuid not null, at bigint not null, primary key (record, party));
create index ix_injunction_grants_party on injunction_grants (party, at desc, record desc);

create table pspos (
    id uuid not null primary key,
    reference text not null unique,
    state text not null check (state in ('Approved', 'Made')),
    title text not null,
    listed_at bigint not null,
    approved_on date not null,
    approved_by text not null,
    made_on date null,
    in_force_from date null,
    last_day date null,
    grounds text not null,
    applies text not null,
    restricted_area text not null,
    enforced_by uuid not null,
    penalty_pence bigint not null,
    version bigint not null
);
create index ix_pspos_listed on pspos (listed_at desc, id desc);
create table pspo_prohibitions (pspo_id uuid not null references pspos (id), line integer not null, text text not null, primary key (pspo_id, line));
create table pspo_powers (pspo_id uuid not null references pspos (id), line integer not null, text text not null, primary key (pspo_id, line));
create table pspo_extensions (pspo_id uuid not null references pspos (id), line integer not null, decided_on date not null, "from" date not null, "to" date not null, reason text not null, primary key (pspo_id, line));
create table pspo_deployments (
    id uuid not null primary key,
    pspo_id uuid not null references pspos (id),
    "on" date not null,
    event text not null,
    state text not null check (state in ('Planned', 'Recorded')),
    counts_warnings integer null,
    counts_alcohol_surrendered integer null,
    counts_seizures integer null,
    counts_dispersals integer null,
    counts_penalty_notices integer null,
    counts_arrests integer null,
    evaluation text null,
    unique (pspo_id, "on")
);

create table patrol_contracts (
    id uuid not null primary key,
    reference text not null unique,
    listed_at bigint not null,
    supplier uuid not null,
    commissioned_by text not null,
    service text not null,
    pilot boolean not null,
    months integer not null,
    starts_on date not null,
    last_day date not null,
    funding_source text not null,
    area text not null,
    version bigint not null
);
create index ix_patrol_contracts_listed on patrol_contracts (listed_at desc, id desc);
