alter table accounts add column link_given_by text null;
alter table accounts add column second_factor_reset_by text null;
