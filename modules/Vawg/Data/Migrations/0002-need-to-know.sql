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

alter table sent_case_grants add column until bigint null;
create table sent_case_locks (record uuid not null references sent_cases (id), person uuid not null, cause uuid not null, primary key (record, person, cause));
create table sent_case_conflicts (id uuid not null primary key, record_id uuid not null references sent_cases (id), reference text not null, person uuid not null, who text not null, kind text not null, state text not null, at bigint not null, requested_by uuid null, requested_as text null, version bigint not null);
create index ix_sent_case_conflicts_record on sent_case_conflicts (record_id, person);
create index ix_sent_case_conflicts_reference on sent_case_conflicts (reference, at);
create index ix_sent_case_conflicts_state on sent_case_conflicts (state, at);
create table sent_case_openings (id uuid not null primary key, record_id uuid not null references sent_cases (id), reference text not null, person uuid not null, who text not null, kind text not null, state text not null, at bigint not null, until bigint null, version bigint not null);
create index ix_sent_case_openings_record on sent_case_openings (record_id, person);
create index ix_sent_case_openings_reference on sent_case_openings (reference, at);
create index ix_sent_case_openings_state on sent_case_openings (state, at);

create table vain_declarations (id uuid not null primary key, kind text not null, at bigint not null, version bigint not null);
