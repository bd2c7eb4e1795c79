-- A mark for each forgetting, in its own transaction, until the file has been overwritten. PostgreSQL's files are its server's, which has no marks.
create table overwritings (
    id uuid not null primary key,
    at bigint not null
);
