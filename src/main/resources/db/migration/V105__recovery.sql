-- The sign-in role writes work down in the transactions that ask for it, such as a mail; it reads none.
grant usage on schema jobs to gym_signin;
grant insert on jobs.scheduled_tasks to gym_signin;

-- Who asked for a way back in, known or not: looked up by a job, so that the answer takes as long for both.
create table accounts.recovery_request (
  id       uuid primary key,
  email    text not null check (email = lower(email)),
  asked_at timestamptz not null
);
create index recovery_request_asked on accounts.recovery_request (asked_at);

-- The one link a person holds; a new one takes the older one's place. Only the hash (SHA-256) of its secret is stored.
create table accounts.recovery (
  person_id   uuid primary key references accounts.account on delete cascade,
  secret_hash bytea not null unique check (length(secret_hash) = 32),
  expires_at  timestamptz not null
);

grant select, insert, delete on accounts.recovery_request to gym_signin;
grant select, insert, update, delete on accounts.recovery to gym_signin;
