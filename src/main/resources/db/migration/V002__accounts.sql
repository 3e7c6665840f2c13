create table accounts.gym (
  id           uuid primary key,
  slug         text not null unique check (slug ~ '^[a-z][a-z0-9-]{1,38}[a-z0-9]$'),
  name         text not null check (length(name) between 1 and 80),
  time_zone    text not null,
  weight_unit  text not null check (weight_unit in ('KG', 'LB')),
  accent       text not null check (accent ~ '^#[0-9a-f]{6}$'),
  bar_grams    integer not null check (bar_grams between 1000 and 50000),
  plates_grams integer[] not null check (cardinality(plates_grams) between 1 and 30),
  created_at   timestamptz not null
);

create table accounts.account (
  person_id     uuid primary key,
  email         text not null check (email = lower(email) and email like '%_@_%'),
  password_hash text not null,
  display_name  text not null check (length(display_name) between 1 and 80),
  created_at    timestamptz not null,
  unique (email)
);

-- A person in one gym; the id is the member's id in gym.member.
create table accounts.membership (
  id        uuid primary key,
  gym_id    uuid not null references accounts.gym,
  person_id uuid not null references accounts.account,
  roles     text[] not null check (roles <@ array['OWNER', 'COACH', 'MEMBER'] and cardinality(roles) > 0),
  state     text not null check (state in ('INVITED', 'ACTIVE', 'LEFT')),
  unique (gym_id, person_id)
);
create index membership_person on accounts.membership (person_id);

grant select, insert, update on accounts.gym, accounts.account, accounts.membership to gym_signin;
