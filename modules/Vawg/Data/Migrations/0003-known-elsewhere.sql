create table askings (id uuid not null primary key, about uuid not null references referrals (id), whom text not null, purpose text not null, reason text not null, person uuid not null, who text not null, organisation uuid not null, at bigint not null, version bigint not null);
create index ix_askings_about on askings (about, whom, at);
create table asking_answers (asking_id uuid not null references askings (id), pointer uuid not null, room text not null, what text not null, gateway text not null, person uuid not null, who text not null, at bigint not null, primary key (asking_id, pointer));

create table referral_pointers (id uuid not null primary key, record_id uuid not null references referrals (id), reference text not null, whom text not null, asking uuid not null, room text not null, purpose text not null, reason text not null, person uuid not null, who text not null, organisation uuid not null, at bigint not null, state text not null, what text null, gateway text null, answered_by uuid null, answered_as text null, answered_at bigint null, version bigint not null, unique (asking, record_id, whom));
create index ix_referral_pointers_record on referral_pointers (record_id, at);
create index ix_referral_pointers_state on referral_pointers (state, at);
create index ix_referrals_victim on referrals (victim_name_key);
create index ix_referrals_perpetrator on referrals (perpetrator_name_key);

create table sent_case_pointers (id uuid not null primary key, record_id uuid not null references sent_cases (id), reference text not null, whom text not null, asking uuid not null, room text not null, purpose text not null, reason text not null, person uuid not null, who text not null, organisation uuid not null, at bigint not null, state text not null, what text null, gateway text null, answered_by uuid null, answered_as text null, answered_at bigint null, version bigint not null, unique (asking, record_id, whom));
create index ix_sent_case_pointers_record on sent_case_pointers (record_id, at);
create index ix_sent_case_pointers_state on sent_case_pointers (state, at);
create index ix_sent_cases_victim on sent_cases (victim_name_key);
create index ix_sent_cases_perpetrator on sent_cases (perpetrator_name_key);
