alter table referrals add column erased_on date null;
create table referral_disposals (record_id uuid not null primary key references referrals (id), reference text not null, state text not null, held boolean not null, basis text null, requested_by uuid null, requested_as text null, requested_at bigint null, erased_by uuid null, erased_as text null, erased_at bigint null, version bigint not null);
create index ix_referral_disposals_state on referral_disposals (state, requested_at);
