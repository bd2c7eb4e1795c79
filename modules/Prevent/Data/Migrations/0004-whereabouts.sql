-- For whom a person of a case works and where they live: what a possible conflict of interest is noticed by.
alter table referrals add column subject_employer text null;
alter table referrals add column subject_postcode text null;
