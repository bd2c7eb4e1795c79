-- A case leaves Channel for a reason, and is looked at twice afterwards.
alter table referrals add column exit_on date null;
alter table referrals add column exit_reason text null;
alter table referrals add column exit_first_review_on date null;
alter table referrals add column exit_second_review_on date null;
