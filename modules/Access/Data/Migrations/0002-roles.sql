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

-- What waits for a second administrator. Which of account, role and key it is about depends on what is asked for.
create table approvals (
    id uuid not null primary key,
    what text not null check (what in ('GivePermissions', 'GiveRole', 'WidenRole', 'GiveKeyPermissions')),
    account uuid null references accounts (id),
    role uuid null references roles (id),
    "key" uuid null references keys (id),
    state text not null check (state in ('Pending', 'Approved', 'Declined', 'Withdrawn')),
    asked_by text not null,
    asked_by_account uuid null,
    asked_at bigint not null,
    decided_by text null,
    decided_at bigint null,
    version bigint not null
);
create index ix_approvals_asked on approvals (asked_at desc, id desc);
create index ix_approvals_state on approvals (state);
create table approval_permissions (approval_id uuid not null references approvals (id), name text not null, primary key (approval_id, name));

alter table accounts add column expires_on date null;
alter table accounts add column clearance_until date null;
alter table accounts add column training_until date null;
create index ix_accounts_expires on accounts (expires_on);
create index ix_accounts_clearance on accounts (clearance_until);
create index ix_accounts_training on accounts (training_until);

create table reviews (
    id uuid not null primary key,
    owner uuid not null,
    state text not null check (state in ('Open', 'Closed')),
    begun_at bigint not null,
    closed_at bigint null,
    version bigint not null
);
create index ix_reviews_begun on reviews (begun_at desc, id desc);
create unique index ix_reviews_one_open on reviews (state) where state = 'Open';
-- A subject is an account or a partner's key.
create table review_lines (
    review_id uuid not null references reviews (id),
    subject uuid not null,
    is_key boolean not null,
    outcome text not null check (outcome in ('Outstanding', 'Confirmed', 'Ended')),
    decided_at bigint null,
    primary key (review_id, subject)
);
