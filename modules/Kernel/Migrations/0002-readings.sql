-- A record's history leaves out who read it. A record may be read a thousand times: its history does not pass over each of them.
alter table journal_subjects add column reading boolean not null default false;
update journal_subjects set reading = true where number in (select number from journal where fact like '%.record\_read.v1' escape '\');
create index ix_journal_subjects_told on journal_subjects (subject, number) where not reading;
