-- Spreads the gyms over the machines of a Citus cluster, on the coordinator, by a superuser, with the application stopped:
--   psql -v ON_ERROR_STOP=1 -f roles.sql          on every machine, before
--   psql -v ON_ERROR_STOP=1 -f distribute.sql     on the coordinator, once
-- and again after each migration that adds a table: what is distributed already is left alone. See src/docs/growth.md.
create extension if not exists citus;

begin;

-- The bound gym must reach the machine that holds its rows: "set local" goes along with the first statement sent there.
do $$ begin execute format('alter database %I set citus.propagate_set_commands = ''local''', current_database()); end $$;
set local citus.propagate_set_commands = 'local';
set local citus.multi_shard_modify_mode = 'sequential';

create temporary table kept_key on commit drop as
select k.oid, k.conname as name, k.conrelid::regclass as of, pg_get_constraintdef(k.oid) as definition
from pg_constraint k
join pg_class c on c.oid = k.conrelid
join pg_namespace n on n.oid = c.relnamespace
where k.contype = 'f' and k.conparentid = 0 and n.nspname in ('gym', 'audit', 'accounts', 'catalog')
  and exists (
    select from pg_class t join pg_namespace s on s.oid = t.relnamespace
    where t.oid in (k.conrelid, k.confrelid) and s.nspname <> 'jobs'
      and not exists (select from pg_dist_partition p where p.logicalrelid = t.oid));

-- A key between a table that moves and one that has not moved yet is refused: all go, and come back when all have moved.
do $$
declare
  key record;
begin
  for key in select * from kept_key loop
    execute format('alter table %s drop constraint %I', key.of, key.name);
  end loop;
end $$;

-- What every gym reads lies on every machine.
select create_reference_table(c.oid::regclass)
from pg_class c join pg_namespace n on n.oid = c.relnamespace
where n.nspname in ('accounts', 'catalog') and c.relkind in ('r', 'p') and not c.relispartition
  and not exists (select from pg_dist_partition p where p.logicalrelid = c.oid)
order by c.oid;

-- All rows of a gym lie together, so that its joins, keys and transactions stay on one machine.
select create_distributed_table(c.oid::regclass, 'gym_id',
  colocate_with => case when c.oid = 'gym.member'::regclass then 'default' else 'gym.member' end)
from pg_class c join pg_namespace n on n.oid = c.relnamespace
where n.nspname in ('gym', 'audit') and c.relkind in ('r', 'p') and not c.relispartition
  and not exists (select from pg_dist_partition p where p.logicalrelid = c.oid)
order by c.oid <> 'gym.member'::regclass, c.oid;

do $$
declare
  key record;
begin
  for key in select * from kept_key order by oid loop
    execute format('alter table %s add constraint %I %s', key.of, key.name, key.definition);
  end loop;
end $$;

commit;
