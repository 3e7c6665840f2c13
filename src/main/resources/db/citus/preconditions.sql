-- One row for each thing in the schema that keeps it from being distributed by gym. Empty = ready.
-- What schema-check.sql already asks (keys led by gym_id, foreign keys that carry it, plain policies) is not asked twice.
with tenant_table as (
  select c.oid, c.oid::regclass::text as name, c.relkind, c.relispartition,
         (select a.attnum from pg_attribute a where a.attrelid = c.oid and a.attname = 'gym_id') as gym
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname in ('gym', 'audit') and c.relkind in ('r', 'p')
), outside as (
  select c.oid, c.oid::regclass::text as name, n.nspname as schema
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname in ('accounts', 'catalog', 'jobs') and c.relkind in ('r', 'p')
), violation (object, rule) as (
  select o.name, 'points at ' || t.name || ', whose rows live on other machines'
  from outside o join pg_constraint k on k.conrelid = o.oid and k.contype = 'f' join tenant_table t on t.oid = k.confrelid

  union all
  select t.name, 'points at ' || o.name || ', which is not on every machine'
  from tenant_table t join pg_constraint k on k.conrelid = t.oid and k.contype = 'f' join outside o on o.oid = k.confrelid
  where o.schema = 'jobs'

  union all
  select t.name, 'foreign key ' || k.conname || ' would clear gym_id'
  from tenant_table t join pg_constraint k on k.conrelid = t.oid and k.contype = 'f'
  where (k.confdeltype in ('n', 'd') and (k.confdelsetcols is null or t.gym = any (k.confdelsetcols)))
     or k.confupdtype in ('c', 'n', 'd')

  union all
  select t.name, 'trigger ' || g.tgname || ' would run beside the rows only'
  from tenant_table t join pg_trigger g on g.tgrelid = t.oid
  where not g.tgisinternal

  union all
  select t.name, 'policy ' || p.polname || ' asks another table'
  from tenant_table t join pg_policy p on p.polrelid = t.oid
  where concat(pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) ~* '\mselect\M'

  union all
  select t.name, 'exclusion ' || k.conname || ' does not ask for the same gym'
  from tenant_table t join pg_constraint k on k.conrelid = t.oid and k.contype = 'x'
  where not exists (
    select from unnest(k.conkey, k.conexclop) as part (col, op)
    where part.col = t.gym and (select oprname from pg_operator where oid = part.op) = '=')

  union all
  select t.name, 'gym_id counts by itself'
  from tenant_table t join pg_attribute a on a.attrelid = t.oid and a.attnum = t.gym
  where a.attidentity <> '' or a.atthasdef

  union all
  select t.name, 'inherits from another table'
  from tenant_table t join pg_inherits i on i.inhrelid = t.oid
  where not t.relispartition

  union all
  select t.name, 'hands out numbers from a sequence that each machine would count alone'
  from tenant_table t join pg_attribute a on a.attrelid = t.oid
  where a.attidentity <> '' and a.attnum > 0 and a.atttypid <> 'bigint'::regtype
)
select object, rule from violation order by object, rule;
