-- What every room keeps for the machinery: journal, repeats, inbox, reference numbers. Hashes and salts are hexadecimal text.
create table journal (
    number bigint not null primary key,
    fact text not null,
    body text not null,
    system text not null,
    person text not null,
    organisation uuid not null,
    at bigint not null,
    text_hash text null,
    previous text not null,
    hash text not null
);
create index ix_journal_fact on journal (fact, number);

-- Free text stands apart, with its salt, so that it can be erased and the chain still verifies.
create table journal_texts (
    number bigint not null primary key references journal (number),
    salt text not null,
    content text not null
);

create table journal_subjects (
    subject uuid not null,
    number bigint not null references journal (number),
    primary key (subject, number)
);

create table heads (
    name text not null primary key,
    number bigint not null,
    hash text not null
);
insert into heads (name, number, hash) values ('journal', 0, '0000000000000000000000000000000000000000000000000000000000000000');

create table repeats (
    caller text not null,
    request_id text not null,
    fingerprint text not null,
    answer bytea null,
    at bigint not null,
    primary key (caller, request_id)
);

create table inbox (
    listener text not null,
    source text not null,
    number bigint not null,
    at bigint not null,
    primary key (listener, source, number)
);

create table sequences (
    name text not null,
    year integer not null,
    last bigint not null,
    primary key (name, year)
);
