-- Passkeys (W3C Web Authentication). The handle is what a device knows a person by: random, so that it tells nothing.
create table accounts.passkey_user (
  person_id uuid primary key references accounts.account on delete cascade,
  handle    bytea not null unique check (length(handle) between 16 and 64)
);

create table accounts.passkey (
  id                 uuid primary key,
  person_id          uuid not null references accounts.passkey_user on delete cascade,
  name               text not null check (length(name) between 1 and 60),
  credential_id      bytea not null unique,
  public_key         bytea not null,
  signature_count    bigint not null,
  transports         text[] not null,
  uv_initialized     boolean not null,
  backup_eligible    boolean not null,
  backup_state       boolean not null,
  attestation_object bytea not null,
  client_data        bytea not null,
  created_at         timestamptz not null,
  used_at            timestamptz
);
create index passkey_person on accounts.passkey (person_id);

grant select, insert, delete on accounts.passkey_user to gym_signin;
grant select, insert, update, delete on accounts.passkey to gym_signin;

create or replace view accounts.second_factor as
  select person_id, 'CODE'::text as kind from accounts.one_time_code where secret is not null
  union all
  select person_id, 'PASSKEY'::text as kind from accounts.passkey;
