-- Until when a partner's key calls, and when it last did. What is used is written beside the key: its etag stays as it is.
alter table keys add column last_day date null;
create table key_uses (
    key uuid not null primary key references keys (id),
    used_at bigint not null,
    version bigint not null
);
