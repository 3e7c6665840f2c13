-- accounts: people and gyms, global, read only by the sign-in role and the door.
-- catalog:  the shared library of movements, blocks and classes, the same for every gym.
-- gym:      every row belongs to one gym.
-- audit:    what was done, per gym, append-only.
-- jobs:     work that waits.
create schema accounts;
create schema catalog;
create schema gym;
create schema audit;
create schema jobs;

grant usage on schema accounts to gym_signin;
grant usage on schema catalog, gym, audit to gym_app;
grant usage on schema gym, audit to gym_fix;
grant usage on schema jobs to gym_app, gym_jobs;

-- What the door has bound for this transaction; after first use a setting is '' and not null.
create function gym.current_gym() returns uuid language sql stable
  return nullif(current_setting('app.gym_id', true), '')::uuid;
create function gym.current_person() returns uuid language sql stable
  return nullif(current_setting('app.person_id', true), '')::uuid;
create function gym.health_access() returns text language sql stable
  return coalesce(current_setting('app.health', true), '');

grant execute on function gym.current_gym(), gym.current_person(), gym.health_access() to gym_app, gym_fix;
