alter table accounts add column totp_key text null;
alter table accounts add column totp_pending text null;
alter table accounts add column totp_step bigint not null default 0;
alter table accounts add column second_factor_since bigint null;
alter table accounts add column step_hash text null;
alter table accounts add column step_until bigint null;
create unique index ix_accounts_step on accounts (step_hash);
create table recovery_codes (account_id uuid not null references accounts (id), hash text not null, primary key (account_id, hash));
