-- For whom a person of a case works and where they live: what a possible conflict of interest is noticed by.
alter table referrals add column victim_employer text null;
alter table referrals add column victim_postcode text null;
alter table referrals add column perpetrator_employer text null;
alter table referrals add column perpetrator_postcode text null;
alter table sent_cases add column victim_employer text null;
alter table sent_cases add column victim_postcode text null;
alter table sent_cases add column perpetrator_employer text null;
alter table sent_cases add column perpetrator_postcode text null;
