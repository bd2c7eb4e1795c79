-- One month of one force and kind, with its counts: no figure counts the rows.
create table police_files (
    id uuid not null primary key,
    kind text not null check (kind in ('Street', 'Outcomes', 'StopAndSearch')),
    force text not null,
    month date not null,
    rows integer not null,
    rows_refused integer not null,
    latest_import uuid not null,
    version bigint not null,
    unique (force, kind, month)
);
create table police_file_types (police_file_id uuid not null references police_files (id), crime_type text not null, count integer not null, primary key (police_file_id, crime_type));
create table police_file_hours (police_file_id uuid not null references police_files (id), weekday text not null, hour integer not null, count integer not null, primary key (police_file_id, weekday, hour));

create table file_imports (
    id uuid not null primary key,
    reference text not null unique,
    police_file_id uuid not null references police_files (id),
    file_name text not null,
    kind text not null,
    force text not null,
    month date not null,
    imported_at bigint not null,
    sha256 text not null,
    size bigint not null,
    rows_read integer not null,
    rows_added integer not null,
    rows_gone integer not null,
    rows_unchanged integer not null,
    rows_refused integer not null,
    version bigint not null
);
create index ix_file_imports_imported on file_imports (imported_at desc, id desc);
create table refused_rows (file_import_id uuid not null references file_imports (id), line integer not null, heading text not null, reason text not null, primary key (file_import_id, line));

-- Rows as published. The id is made from the row's content, so the same row is the same row in every import.
create table street_crimes (
    police_file_id uuid not null references police_files (id),
    id uuid not null,
    month date not null,
    crime_id text null,
    reported_by text not null,
    falls_within text not null,
    longitude double precision null,
    latitude double precision null,
    location text not null,
    lsoa_code text null,
    lsoa_name text null,
    crime_type text not null,
    last_outcome text null,
    context text null,
    primary key (police_file_id, id)
);

create table crime_outcomes (
    police_file_id uuid not null references police_files (id),
    id uuid not null,
    month date not null,
    crime_id text null,
    reported_by text not null,
    falls_within text not null,
    longitude double precision null,
    latitude double precision null,
    location text not null,
    lsoa_code text null,
    lsoa_name text null,
    outcome_type text not null,
    primary key (police_file_id, id)
);

create table stop_searches (
    police_file_id uuid not null references police_files (id),
    id uuid not null,
    month date not null,
    type text not null,
    at bigint not null,
    part_of_operation boolean null,
    operation text null,
    latitude double precision null,
    longitude double precision null,
    gender text null,
    age_range text null,
    self_defined_ethnicity text null,
    officer_defined_ethnicity text null,
    legislation text null,
    object_of_search text null,
    outcome text null,
    outcome_linked_to_object boolean null,
    more_than_outer_clothing boolean null,
    primary key (police_file_id, id)
);
