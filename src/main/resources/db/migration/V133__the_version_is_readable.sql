-- The running application does not migrate where a step of its own does; it reads what has run and refuses to start
-- when that is not its version.
do $$
begin
  if to_regclass('migrations.flyway_schema_history') is not null then
    grant usage on schema migrations to gym_app;
    grant select on migrations.flyway_schema_history to gym_app;
  end if;
end $$;
