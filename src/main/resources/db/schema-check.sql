-- One row for each way in which the database does not keep gyms apart. Empty = clean.
with tenant_table as (
  select c.oid, c.oid::regclass::text as name, n.nspname as schema, c.relrowsecurity, c.relforcerowsecurity, c.relowner,
         coalesce(obj_description(c.oid, 'pg_class'), '') = 'health' as is_health
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname in ('gym', 'audit') and c.relkind in ('r', 'p')
), gym_column as (
  select a.attrelid, a.attnum, a.attnotnull, a.atttypid
  from pg_attribute a join tenant_table t on t.oid = a.attrelid
  where a.attname = 'gym_id' and not a.attisdropped
), violation (object, rule) as (
  select name, 'has no gym_id uuid not null'
  from tenant_table t left join gym_column g on g.attrelid = t.oid
  where g.attnum is null or not g.attnotnull or g.atttypid <> 'uuid'::regtype

  union all
  select name, 'row level security is off' from tenant_table where not relrowsecurity

  union all
  select name, 'row level security is not forced' from tenant_table where not relforcerowsecurity

  union all
  select t.name, 'has no gym_isolation policy on the bound gym'
  from tenant_table t
  where not exists (
    select from pg_policy p
    where p.polrelid = t.oid and p.polname = 'gym_isolation' and p.polcmd = '*' and p.polpermissive
      and p.polroles = array[(select oid from pg_roles where rolname = 'gym_app')]
      and pg_get_expr(p.polqual, p.polrelid) = '(gym_id = gym.current_gym())'
      and pg_get_expr(p.polwithcheck, p.polrelid) = '(gym_id = gym.current_gym())')

  union all
  select t.name, 'policy ' || p.polname || ' opens it wider'
  from tenant_table t join pg_policy p on p.polrelid = t.oid
  where p.polpermissive and p.polname <> 'gym_isolation'
    and p.polroles <> array[(select oid from pg_roles where rolname = 'gym_fix')]

  union all
  select t.name, 'holds health data without the health_privacy policy'
  from tenant_table t
  where t.is_health and not exists (
    select from pg_policy p
    where p.polrelid = t.oid and p.polname = 'health_privacy' and p.polcmd = '*' and not p.polpermissive)

  union all
  select t.name, 'has no primary key led by gym_id'
  from tenant_table t left join gym_column g on g.attrelid = t.oid
  where not exists (
    select from pg_index i where i.indrelid = t.oid and i.indisprimary and i.indkey[0] = g.attnum)

  union all
  select i.indexrelid::regclass::text, 'unique without gym_id'
  from tenant_table t
  join gym_column g on g.attrelid = t.oid
  join pg_index i on i.indrelid = t.oid
  where i.indisunique and not g.attnum = any (i.indkey)

  union all
  select i.indexrelid::regclass::text, 'index is not led by gym_id'
  from tenant_table t
  join gym_column g on g.attrelid = t.oid
  join pg_index i on i.indrelid = t.oid
  where i.indkey[0] <> g.attnum

  union all
  select t.name, 'foreign key ' || k.conname || ' leaves out the gym'
  from tenant_table t
  join pg_constraint k on k.conrelid = t.oid and k.contype = 'f'
  join tenant_table target on target.oid = k.confrelid
  join gym_column own on own.attrelid = t.oid
  join gym_column theirs on theirs.attrelid = target.oid
  where not (own.attnum = any (k.conkey)
    and k.confkey[array_position(k.conkey, own.attnum)] = theirs.attnum)

  union all
  select t.name, 'foreign key ' || k.conname || ' is not validated'
  from tenant_table t join pg_constraint k on k.conrelid = t.oid
  where k.contype = 'f' and not k.convalidated

  union all
  select t.name, 'is owned by ' || pg_get_userbyid(t.relowner)
  from tenant_table t where pg_get_userbyid(t.relowner) <> 'gym_owner'

  union all
  select t.name, 'gym_app may ' || privilege
  from tenant_table t, unnest(array['TRUNCATE', 'REFERENCES', 'TRIGGER']) privilege
  where has_table_privilege('gym_app', t.oid, privilege)

  union all
  select t.name, 'everybody may use it'
  from tenant_table t join pg_class c on c.oid = t.oid, aclexplode(c.relacl) a
  where a.grantee = 0

  union all
  select t.name, 'gym_app may ' || privilege || ' what must stay as it was'
  from tenant_table t, unnest(array['UPDATE', 'DELETE']) privilege
  where t.schema = 'audit' and has_table_privilege('gym_app', t.oid, privilege)

  union all
  select c.oid::regclass::text, 'gym_app may ' || privilege || ' accounts'
  from pg_class c join pg_namespace n on n.oid = c.relnamespace,
       unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE']) privilege
  where n.nspname = 'accounts' and c.relkind in ('r', 'p', 'v', 'm') and has_table_privilege('gym_app', c.oid, privilege)

  union all
  select c.oid::regclass::text, 'gym_app may ' || privilege || ' the shared library'
  from pg_class c join pg_namespace n on n.oid = c.relnamespace,
       unnest(array['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE']) privilege
  where n.nspname = 'catalog' and c.relkind in ('r', 'p') and has_table_privilege('gym_app', c.oid, privilege)

  union all
  select c.oid::regclass::text, 'view does not ask with its reader''s rights'
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname in ('gym', 'audit') and c.relkind = 'v'
    and not coalesce(c.reloptions @> array['security_invoker=true'], false)

  union all
  select c.oid::regclass::text, 'stored view copies rows past the policies'
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname in ('gym', 'audit') and c.relkind = 'm'

  union all
  select p.oid::regprocedure::text, 'runs with its owner''s rights'
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  where n.nspname in ('accounts', 'catalog', 'gym', 'audit', 'jobs') and p.prosecdef

  union all
  select r.rolname, 'is superuser or may bypass row level security'
  from pg_roles r
  where r.rolname in ('gym_owner', 'gym_app', 'gym_signin', 'gym_jobs', 'gym_fix') and (r.rolsuper or r.rolbypassrls)

  union all
  select pg_get_userbyid(m.member), 'is a member of ' || pg_get_userbyid(m.roleid)
  from pg_auth_members m
  where pg_get_userbyid(m.member) in ('gym_app', 'gym_signin', 'gym_jobs', 'gym_fix')
     or (pg_get_userbyid(m.member) = 'gym_owner' and pg_get_userbyid(m.roleid) <> 'gym_fix')

  union all
  select n.nspname, 'gym_app may create in it'
  from pg_namespace n
  where n.nspname in ('accounts', 'catalog', 'gym', 'audit', 'jobs', 'public')
    and has_schema_privilege('gym_app', n.oid, 'CREATE')
)
select object, rule from violation order by object, rule
