-- A try is counted before it is looked at, all its counts in one statement: each row says itself when its window ends.
-- Given back, a count may be nought.
alter table accounts.sign_in_try
  add column closes_at timestamptz not null default now(),
  alter column opened_at set default now(),
  drop constraint sign_in_try_tries_check,
  add check (tries >= 0);
create index sign_in_try_closes on accounts.sign_in_try (closes_at);
