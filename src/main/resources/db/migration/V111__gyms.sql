-- Settings are saved over the version that was read: whoever comes second is told what has changed.
alter table accounts.gym add column version integer not null default 0;
alter table accounts.gym add column closed_at timestamptz;
-- When all it held was deleted; the row stays, so that nobody opens another gym at its address.
alter table accounts.gym add column emptied_at timestamptz;

-- Beside the accounts and not in the gym, because the public page shows it to people who are in no gym.
create table accounts.gym_logo (
  gym_id uuid primary key references accounts.gym,
  png    bytea not null check (length(png) <= 2000000),
  hash   text not null
);

-- A gym that somebody wants to open, until the mail with its link was answered.
create table accounts.gym_sign_up (
  id           uuid primary key,
  slug         text not null check (slug ~ '^[a-z][a-z0-9-]{1,38}[a-z0-9]$'),
  name         text not null check (length(name) between 1 and 80),
  time_zone    text not null,
  weight_unit  text not null check (weight_unit in ('KG', 'LB')),
  email        text not null check (email = lower(email) and length(email) <= 254),
  person_name  text not null check (length(person_name) between 1 and 80),
  asked_at     timestamptz not null,
  expires_at   timestamptz not null,
  secret_hash  bytea unique check (length(secret_hash) = 32),
  -- The gym that came of it; with done_at its owner is in it.
  gym_id       uuid references accounts.gym,
  done_at      timestamptz
);
create index gym_sign_up_expires on accounts.gym_sign_up (expires_at);
create index gym_sign_up_gym on accounts.gym_sign_up (gym_id);
create index gym_sign_up_email on accounts.gym_sign_up (email);

grant select, insert, update, delete on accounts.gym_logo, accounts.gym_sign_up to gym_signin;
