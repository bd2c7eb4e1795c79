create table organisations (id uuid not null primary key, name text not null, sector text not null);

create table accounts (
    id uuid not null primary key,
    user_name text not null,
    name_key text not null unique,
    display_name text not null,
    organisation uuid not null,
    state text not null check (state in ('Invited', 'Active', 'Closed')),
    password_hash text null,
    failed_attempts integer not null,
    locked_until bigint null,
    link_hash text null unique,
    link_until bigint null,
    created_at bigint not null,
    version bigint not null
);
create index ix_accounts_created on accounts (created_at desc, id desc);
create table account_permissions (account_id uuid not null references accounts (id), name text not null, primary key (account_id, name));

create table keys (
    id uuid not null primary key,
    kid text not null unique,
    system text not null,
    organisation uuid not null,
    state text not null check (state in ('Registered', 'Revoked')),
    public_key text not null,
    registered_at bigint not null,
    version bigint not null
);
create index ix_keys_registered on keys (registered_at desc, id desc);
create index ix_keys_system on keys (system);
create table key_permissions (key_id uuid not null references keys (id), name text not null, primary key (key_id, name));
