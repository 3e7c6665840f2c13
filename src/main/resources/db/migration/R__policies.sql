-- Run at every migration (${flyway:timestamp}), so that no new table can slip through: locks every table of gym and
-- audit to the bound gym, and health tables to the person or to a coach they share with.
do $$
declare
  t record;
begin
  for t in
    select c.oid::regclass as name, n.nspname as schema,
           coalesce(obj_description(c.oid, 'pg_class'), '') = 'health' as is_health
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('gym', 'audit') and c.relkind in ('r', 'p')
  loop
    execute format('alter table %s enable row level security', t.name);
    execute format('alter table %s force row level security', t.name);

    execute format('drop policy if exists gym_isolation on %s', t.name);
    execute format('create policy gym_isolation on %s to gym_app using (gym_id = gym.current_gym()) with check (gym_id = gym.current_gym())', t.name);
    execute format('drop policy if exists backfill on %s', t.name);
    execute format('create policy backfill on %s to gym_fix using (true) with check (true)', t.name);

    execute format('revoke all on %s from gym_app, gym_fix, public', t.name);
    if t.schema = 'audit' then
      execute format('grant select, insert on %s to gym_app', t.name);
      execute format('grant select on %s to gym_fix', t.name);
    else
      execute format('grant select, insert, update, delete on %s to gym_app, gym_fix', t.name);
    end if;

    execute format('drop policy if exists health_privacy on %s', t.name);
    if t.is_health then
      execute format($policy$
        create policy health_privacy on %s as restrictive to gym_app
          using (person_id = gym.current_person() or (gym.health_access() = 'coach' and shared)
                 or gym.health_access() in ('purge', 'rules'))
          with check (person_id = gym.current_person() or gym.health_access() in ('coach', 'intake', 'rules'))$policy$, t.name);
    end if;
  end loop;
end $$;
