-- A block that was counted back from a race follows it when it moves: how it hangs there, and what has no room before it.
alter table gym.assignment
  add column weeks_before integer check (weeks_before between 0 and 52), -- from its last week to the week of the race
  add column is_taper     boolean not null default false; -- short of room, the first weeks go and not the last ones
comment on column gym.planned_session.cancelled_by is
  'the order that ended its block early; or its own assignment: there is no room for it before the race';

do $$
begin
  if not has_table_privilege('gym_fix', 'gym.assignment', 'update') then
    return; -- a database without any gym yet: the policies and grants come last
  end if;
  set local role gym_fix;
  update gym.assignment set
    is_taper = first_week > 1,
    weeks_before = (date_trunc('week', race_on)::date - date_trunc('week', coalesce(full_end, ends_on))::date) / 7
  where race_on is not null;
  reset role;
end $$;
