-- How often a proof failed of late, by a keyed hash of what is counted. Unlogged: a refused try must not wait for the
-- disk, and after a crash of the server counting starts again.
create unlogged table accounts.sign_in_try (
  key       uuid primary key,
  opened_at timestamptz not null,
  tries     integer not null check (tries > 0)
);
create index sign_in_try_opened on accounts.sign_in_try (opened_at);
grant select, insert, update, delete on accounts.sign_in_try to gym_signin;
