alter table papers add column cleared_by uuid null;
