create table askings (id uuid not null primary key, about uuid not null references referrals (id), whom text not null, purpose text not null, reason text not null, person uuid not null, who text not null, organisation uuid not null, at bigint not null, version bigint not null);
create index ix_askings_about on askings (about, whom, at);
create table asking_answers (asking_id uuid not null references askings (id), pointer uuid not null, room text not null, what text not null, gateway text not null, person uuid not null, who text not null, at bigint not null, primary key (asking_id, pointer));

create table referral_pointers (id uuid not null primary key, record_id uuid not null references referrals (id), reference text not null, whom text not null, asking uuid not null, room text not null, purpose text not null, reason text not null, person uuid not null, who text not null, organisation uuid not null, at bigint not null, state text not null, what text null, gateway text null, answered_by uuid null, answered_as text null, answered_at bigint null, version bigint not null, unique (asking, record_id, whom));
create index ix_referral_pointers_record on referral_pointers (record_id, at);
create index ix_referral_pointers_state on referral_pointers (state, at);
create index ix_referrals_subject on referrals (subject_name_key);

create table enquiry_pointers (id uuid not null primary key, record_id uuid not null references enquiries (id), reference text not null, whom text not null, asking uuid not null, room text not null, purpose text not null, reason text not null, person uuid not null, who text not null, organisation uuid not null, at bigint not null, state text not null, what text null, gateway text null, answered_by uuid null, answered_as text null, answered_at bigint null, version bigint not null, unique (asking, record_id, whom));
create index ix_enquiry_pointers_record on enquiry_pointers (record_id, at);
create index ix_enquiry_pointers_state on enquiry_pointers (state, at);
create index ix_enquiries_subject on enquiries (subject_name_key);

create table injunction_pointers (id uuid not null primary key, record_id uuid not null references injunctions (id), reference text not null, whom text not null, asking uuid not null, room text not null, purpose text not null, reason text not null, person uuid not null, who text not null, organisation uuid not null, at bigint not null, state text not null, what text null, gateway text null, answered_by uuid null, answered_as text null, answered_at bigint null, version bigint not null, unique (asking, record_id, whom));
create index ix_injunction_pointers_record on injunction_pointers (record_id, at);
create index ix_injunction_pointers_state on injunction_pointers (state, at);
create index ix_injunctions_defendant on injunctions (defendant_name_key);
