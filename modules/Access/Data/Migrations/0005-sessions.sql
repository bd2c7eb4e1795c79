create table sessions (
    id uuid not null primary key,
    account uuid not null references accounts (id),
    started_at bigint not null,
    seen_at bigint not null,
    browser text not null,
    ended_at bigint null,
    version bigint not null
);
create index ix_sessions_account on sessions (account, started_at desc);
