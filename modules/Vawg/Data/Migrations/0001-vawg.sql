create table organisations (id uuid not null primary key, name text not null, sector text not null);

create table meetings (id uuid not null primary key, body text not null, date date not null, original_date date null, kind text not null, mode text not null, state text not null, version bigint not null);
create index ix_meetings_date on meetings (date);
create table meeting_deferrals (meeting_id uuid not null references meetings (id), line integer not null, "from" date not null, "to" date not null, reason text not null, primary key (meeting_id, line));
create table meeting_required (meeting_id uuid not null references meetings (id), organisation uuid not null, primary key (meeting_id, organisation));
create table meeting_attendances (meeting_id uuid not null references meetings (id), line integer not null, organisation uuid not null, role text not null, presence text not null, deputy_for text null, left_at text null, returned_at text null, primary key (meeting_id, line));

create table referrals (
    id uuid not null primary key,
    reference text not null unique,
    state text not null check (state in ('Received', 'Listed', 'Heard', 'TransferredOut')),
    source text not null,
    referrer uuid not null,
    referred_on date not null,
    listed_at bigint not null,
    victim_given_name text not null,
    victim_family_name text not null,
    victim_date_of_birth date null,
    victim_name_key text not null,
    victim_home_area_local_authority text null,
    victim_home_area_police_force text null,
    victim_home_area_from date null,
    perpetrator_given_name text not null,
    perpetrator_family_name text not null,
    perpetrator_date_of_birth date null,
    perpetrator_name_key text not null,
    perpetrator_home_area_local_authority text null,
    perpetrator_home_area_police_force text null,
    perpetrator_home_area_from date null,
    dash_ticks integer null,
    background text not null,
    incident_on date null,
    "repeat" boolean not null,
    meeting_id uuid null references meetings (id),
    heard_on date null,
    no_action_reason text null,
    transferred_to_local_authority text null,
    transferred_to_police_force text null,
    transferred_to_from date null,
    transferred_on date null,
    version bigint not null
);
create index ix_referrals_listed on referrals (listed_at desc, id desc);
create index ix_referrals_meeting on referrals (meeting_id);
create index ix_referrals_pair on referrals (victim_name_key, perpetrator_name_key, referred_on);
create index ix_referrals_heard on referrals (heard_on);
create table referral_grounds (referral_id uuid not null references referrals (id), kind text not null, reasons text null, primary key (referral_id, kind));
create table referral_actions (referral_id uuid not null references referrals (id), line integer not null, text text not null, owner uuid not null, due date not null, state text not null, primary key (referral_id, line));
create table referral_grants (record uuid not null references referrals (id), party uuid not null, at bigint not null, primary key (record, party));
create index ix_referral_grants_party on referral_grants (party, at desc, record desc);

create table sent_cases (
    id uuid not null primary key,
    reference text not null unique,
    kind text not null,
    source uuid not null,
    received_on date not null,
    listed_at bigint not null,
    incident_on date null,
    victim_given_name text not null,
    victim_family_name text not null,
    victim_date_of_birth date null,
    victim_name_key text not null,
    victim_home_area_local_authority text null,
    victim_home_area_police_force text null,
    victim_home_area_from date null,
    perpetrator_given_name text not null,
    perpetrator_family_name text not null,
    perpetrator_date_of_birth date null,
    perpetrator_name_key text not null,
    perpetrator_home_area_local_authority text null,
    perpetrator_home_area_police_force text null,
    perpetrator_home_area_from date null,
    area text not null,
    sent_on date not null,
    acknowledgement_due date not null,
    acknowledged_on date null,
    account text not null,
    version bigint not null
);
create index ix_sent_cases_listed on sent_cases (listed_at desc, id desc);
create index ix_sent_cases_received on sent_cases (received_on);
create table sent_case_grants (record uuid not null references sent_cases (id), party uuid not null, at bigint not null, primary key (record, party));
create index ix_sent_case_grants_party on sent_case_grants (party, at desc, record desc);
