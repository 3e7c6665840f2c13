-- A device that somebody is signed in on: one row from sign-in to sign-out, read at each of its requests, and the same
-- row when a remembered device comes back. Whoever deletes the row signs the device out.
create table accounts.session (
  id               uuid primary key,
  person_id        uuid not null references accounts.account on delete cascade,
  started_at       timestamptz not null,
  -- To the minute.
  seen_at          timestamptz not null,
  device           text not null check (length(device) between 1 and 80),
  -- Without its last part.
  address          text not null check (length(address) <= 45),
  -- The hash (SHA-256) of the secret in the cookie that brings the device back; each use replaces it.
  remember_hash    bytea check (length(remember_hash) = 32),
  previous_hash    bytea check (length(previous_hash) = 32),
  replaced_at      timestamptz,
  remembered_until timestamptz,
  check ((remember_hash is null) = (remembered_until is null)),
  check ((previous_hash is null) = (replaced_at is null))
);
create index session_person on accounts.session (person_id);

grant select, insert, update, delete on accounts.session to gym_signin;
