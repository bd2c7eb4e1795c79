-- When the person of a session last showed who they are. Sessions of before have not.
alter table sessions add column confirmed_at bigint null;
