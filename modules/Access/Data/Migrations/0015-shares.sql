-- What rooms share with each other by an answer, and who asked. An answer is entered once.
alter table disclosures add column pointer uuid null;
alter table disclosures add column asked_by text null;
create unique index ix_disclosures_pointer on disclosures (pointer);
