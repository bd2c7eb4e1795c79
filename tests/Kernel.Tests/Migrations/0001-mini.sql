create table things (id uuid not null primary key, reference text not null unique, name text not null unique, version bigint not null);
create table echoes (id uuid not null primary key, listener text not null, name text not null);
