-- What was read while a journal could not be written, once it stands in the journals.
create table emergencies (
    id uuid not null primary key,
    began_at bigint null,
    ended_at bigint null,
    merged_at bigint not null,
    problems text not null,
    closed_at bigint null,
    findings text null,
    version bigint not null
);
create index ix_emergencies_merged on emergencies (merged_at desc, id desc);
create table emergency_readings (
    emergency_id uuid not null references emergencies (id),
    line integer not null,
    at bigint not null,
    room text not null,
    record uuid not null,
    message text not null,
    system text not null,
    person text not null,
    primary key (emergency_id, line)
);
