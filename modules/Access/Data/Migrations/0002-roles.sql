create table roles (
    id uuid not null primary key,
    name text not null,
    name_key text not null unique,
    sentence text not null,
    created_at bigint not null,
    version bigint not null
);
create index ix_roles_created on roles (created_at desc, id desc);
create table role_permissions (role_id uuid not null references roles (id), name text not null, primary key (role_id, name));
create table account_roles (account_id uuid not null references accounts (id), role uuid not null references roles (id), primary key (account_id, role));
create index ix_account_roles_role on account_roles (role);
