-- A share that a room made by sending a case to another area: entered once for each time.
alter table disclosures add column sent uuid null;
create unique index ix_disclosures_sent on disclosures (sent) where sent is not null;
