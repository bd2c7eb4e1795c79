-- Whom an account is at the provider of identities, from the first time on that somebody came in by it; and whether the provider checked several factors.
alter table accounts add column provider text null;
alter table accounts add column provider_subject text null;
create unique index ix_accounts_provider on accounts (provider, provider_subject);
alter table sessions add column several_factors boolean not null default false;
