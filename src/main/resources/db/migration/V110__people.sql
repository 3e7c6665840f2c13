-- When a person left a gym; what they did there stays, and so does their row.
alter table accounts.membership add column left_at timestamptz;
alter table gym.member add column left_on date;

-- A letter that lets whoever holds its link into a gym, or, where a join link was opened, lets them ask to come in.
create table accounts.invitation (
  id             uuid primary key,
  gym_id         uuid not null references accounts.gym,
  email          text not null check (email = lower(email) and length(email) <= 254),
  name           text not null default '' check (length(name) <= 80),
  roles          text[] not null check (roles <@ array['OWNER', 'COACH', 'MEMBER'] and cardinality(roles) > 0),
  needs_approval boolean not null default false,
  invited_by     text not null,
  invited_at     timestamptz not null,
  expires_at     timestamptz not null,
  -- Made when the mail is written; a mail written again makes the earlier link void.
  secret_hash    bytea unique check (length(secret_hash) = 32),
  revoked_at     timestamptz,
  -- Who took it: from here on the link opens nothing for anybody else.
  taken_by       uuid references accounts.account,
  accepted_at    timestamptz
);
-- One open letter for an address.
create unique index invitation_open on accounts.invitation (gym_id, email, needs_approval)
  where revoked_at is null and accepted_at is null;
create index invitation_taken_by on accounts.invitation (taken_by);

-- The link and QR code on the wall. It opens nothing by itself, so the owner may look at it again and again.
create table accounts.join_link (
  gym_id     uuid primary key references accounts.gym,
  word       text not null unique check (length(word) between 20 and 64),
  created_at timestamptz not null
);

-- Who asks to come in.
create table accounts.join_request (
  gym_id    uuid not null references accounts.gym,
  person_id uuid not null references accounts.account,
  asked_at  timestamptz not null,
  primary key (gym_id, person_id)
);
create index join_request_person on accounts.join_request (person_id);

grant select, insert, update, delete on accounts.invitation, accounts.join_link, accounts.join_request to gym_signin;
