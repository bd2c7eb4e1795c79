-- The trail over all rooms goes back through time, or through what one person did.
create index ix_journal_at on journal (at, number);
create index ix_journal_person on journal (person, at, number);
