#!/bin/sh
# Runs in the PostgreSQL image after roles.sql, as superuser, once: passwords and the owner of the database.
set -eu

# psql quotes the values itself, and reads them from the environment, so that no password shows up among the processes.
psql --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --dbname="$POSTGRES_DB" <<'SQL'
\getenv gym_owner GYM_OWNER_PASSWORD
\getenv gym_app GYM_APP_PASSWORD
\getenv gym_signin GYM_SIGNIN_PASSWORD
\getenv gym_jobs GYM_JOBS_PASSWORD
alter role gym_owner password :'gym_owner';
alter role gym_app password :'gym_app';
alter role gym_signin password :'gym_signin';
alter role gym_jobs password :'gym_jobs';
select format('alter database %I owner to gym_owner', current_database()) \gexec
revoke all on database :"DBNAME" from public;
grant connect on database :"DBNAME" to gym_app, gym_signin, gym_jobs;
SQL
