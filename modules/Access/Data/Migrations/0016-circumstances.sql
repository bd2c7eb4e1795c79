-- What a person said of themselves, so that a possible conflict of interest is noticed. Shown to that person alone.
alter table accounts add column employer text null;
alter table accounts add column home_postcode text null;
