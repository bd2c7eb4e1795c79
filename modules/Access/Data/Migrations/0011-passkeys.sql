-- The passkeys (WebAuthn) by which a person signs in: what their devices keep is not here, only what it is checked with.
create table account_passkeys (
    account_id uuid not null references accounts (id),
    id uuid not null,
    credential_id text not null,
    public_key bytea not null,
    name text not null,
    sign_count bigint not null,
    backup_eligible boolean not null,
    backed_up boolean not null,
    transports text not null,
    created_at bigint not null,
    last_used_at bigint null,
    primary key (account_id, id)
);
create unique index ix_account_passkeys_credential on account_passkeys (credential_id);

-- What a browser was asked to sign, until it has: each is taken away by the first answer.
create table passkey_challenges (
    id uuid not null primary key,
    hash text not null,
    purpose text not null check (purpose in ('Add', 'SignIn', 'Confirm')),
    account uuid null references accounts (id),
    state text not null,
    until bigint not null,
    version bigint not null
);
create unique index ix_passkey_challenges_hash on passkey_challenges (hash);
create index ix_passkey_challenges_until on passkey_challenges (until);

alter table sessions add column by_passkey boolean not null default false;
