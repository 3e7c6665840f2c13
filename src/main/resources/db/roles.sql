-- The database roles, made once by a superuser; running it again changes nothing.
-- Passwords are not set here: the embedded server trusts loopback, a real one gets them from its administrator.
do $$
declare
  role_name text;
begin
  foreach role_name in array array['gym_owner', 'gym_app', 'gym_signin', 'gym_jobs'] loop
    if not exists (select from pg_roles where rolname = role_name) then
      execute format('create role %I login', role_name);
    end if;
    execute format('alter role %I nosuperuser nocreatedb nocreaterole noinherit nobypassrls noreplication', role_name);
  end loop;
  if not exists (select from pg_roles where rolname = 'gym_fix') then
    create role gym_fix nologin nosuperuser nocreatedb nocreaterole noinherit nobypassrls;
  end if;
end $$;

-- Migrations may step into gym_fix for a back-fill; nobody else may be anything but themselves.
grant gym_fix to gym_owner;

alter role gym_app set statement_timeout = '15s';
alter role gym_app set lock_timeout = '5s';
alter role gym_app set idle_in_transaction_session_timeout = '30s';
alter role gym_signin set statement_timeout = '5s';
alter role gym_signin set lock_timeout = '2s';
alter role gym_signin set idle_in_transaction_session_timeout = '10s';
alter role gym_jobs set statement_timeout = '60s';
alter role gym_jobs set lock_timeout = '5s';
