-- What people did outside any gym: append-only, and without a reference, for it outlives the account.
create table accounts.act (
  id        uuid primary key,
  person_id uuid not null,
  at        timestamptz not null,
  what      text not null check (length(what) between 1 and 200)
);
create index act_person on accounts.act (person_id, at);
grant select, insert on accounts.act to gym_signin;

-- One-time codes by an authenticator (RFC 6238); both secrets are encrypted with longrun.signin.key.
create table accounts.one_time_code (
  person_id uuid primary key references accounts.account on delete cascade,
  secret    bytea,
  -- Scanned but not yet confirmed with a code; never asked for at sign-in.
  pending   bytea,
  -- The newest time step whose code was taken: a code works once.
  last_step bigint not null default 0,
  set_up_at timestamptz,
  check ((secret is null) = (set_up_at is null))
);
grant select, insert, update, delete on accounts.one_time_code to gym_signin;

-- Each is a random number of 80 bits, so a fast hash keeps it.
create table accounts.recovery_code (
  person_id uuid not null references accounts.account on delete cascade,
  hash      bytea not null check (length(hash) = 32),
  used_at   timestamptz,
  primary key (person_id, hash)
);
grant select, insert, update, delete on accounts.recovery_code to gym_signin;

-- Every second factor an account can be asked for; whoever adds a kind replaces the view.
create view accounts.second_factor as
  select person_id, 'CODE'::text as kind from accounts.one_time_code where secret is not null;
grant select on accounts.second_factor to gym_signin;
