-- What the leg-load guard weighs (science.md 1.4) stands with the session, counted by whoever plans it.
alter table gym.planned_session
  add column is_heavy_lower boolean not null default false,
  add column heavy_sets     integer not null default 0 check (heavy_sets between 0 and 500), -- working sets of class 3
  add column leg_sets       integer not null default 0 check (leg_sets between 0 and 500), -- of class 2 and 3
  add column run_kind       text check (run_kind in ('EASY', 'QUALITY', 'LONG')),
  add column race_priority  text check (race_priority in ('A', 'B', 'C')),
  -- Put where it is by a person: what plans by itself leaves it there.
  add column is_by_hand     boolean not null default false,
  drop constraint planned_session_gym_id_assignment_id_on_date_key,
  -- Sessions of a block change places within a transaction.
  add constraint planned_session_block_day unique (gym_id, assignment_id, on_date) deferrable initially deferred;

-- What a class adds, counted when its template is saved; none = saved before it was counted.
alter table gym.class_template
  add column contacts       integer check (contacts between 0 and 10000),
  add column is_heavy_lower boolean not null default false;

-- What was planned before. Runs and races say of themselves what they are: a quality run over 90 minutes was one for its
-- length, and a race that nobody has graded is the goal. Lifting is counted from the rows of its block, which never change
-- once followed: a training max is 90 % of the 1RM, as everywhere. A class is not counted again: whether it is a quality day
-- is known. A fresh database has no rows, and no policies yet.
grant usage on schema catalog to gym_fix;
grant select on catalog.movement to gym_fix;
do $$
begin
  if not has_table_privilege('gym_fix', 'gym.planned_session', 'update') then
    return;
  end if;
  set local role gym_fix;
  update gym.planned_session set run_kind = case when is_quality and minutes > 90 then 'LONG' when is_quality then 'QUALITY' else 'EASY' end
    where kind = 'RUN';
  update gym.planned_session set race_priority = 'A' where kind = 'RACE';
  update gym.planned_session s
  set heavy_sets = c.heavy_sets, leg_sets = c.leg_sets, is_heavy_lower = c.heavy_done >= 3
  from (
    select r.gym_id, a.id as assignment_id, r.week, r.session,
      coalesce(sum(w.sets) filter (where m.leg_load = 3), 0) as heavy_sets,
      coalesce(sum(w.sets) filter (where m.leg_load >= 2), 0) as leg_sets,
      coalesce(sum(w.sets) filter (where m.leg_load = 3 and w.is_heavy), 0) as heavy_done
    from gym.assignment a
    join gym.block_row r on r.gym_id = a.gym_id and r.block_id = a.block_id
    left join catalog.movement k on k.id = r.movement_id
    left join gym.movement g on g.gym_id = r.gym_id and g.movement_id = r.movement_id
    left join gym.movement_override o on o.gym_id = r.gym_id and o.movement_id = r.movement_id
    cross join lateral (select coalesce(o.leg_load, g.leg_load, k.leg_load, 0) as leg_load) m
    cross join lateral (
      select coalesce(r.sets, substring(r.cell from '^([0-9]+)x')::integer, 0) as sets,
        case
          when r.sets is not null then case r.intensity
            when 'PERCENT' then r.value * (case r.basis when 'TM' then 90 else 100 end) >= 750000
            when 'RPE' then r.value >= 70
            when 'RM' then r.value <= 8
            else false end
          when r.cell ~ '@RPE[0-9]' then substring(r.cell from '@RPE([0-9]+(?:\.[0-9])?)')::numeric >= 7
          when r.cell ~ '@RIR[0-9]' then substring(r.cell from '@RIR([0-9]+(?:\.[0-9])?)')::numeric <= 3
          when r.cell ~ '@[0-9]+RM' then substring(r.cell from '@([0-9]+)RM')::integer <= 8
          when r.cell ~ '@[0-9.]+%' then substring(r.cell from '@([0-9]+(?:\.[0-9]+)?)%')::numeric
            * (case when r.cell ~ '%TM' then 0.9 else 1 end) >= 75
          else false end as is_heavy) w
    group by r.gym_id, a.id, r.week, r.session) c
  where s.gym_id = c.gym_id and s.assignment_id = c.assignment_id and s.block_week = c.week and s.block_session = c.session;
  reset role;
  if exists (select from gym.planned_session where (kind = 'RUN') <> (run_kind is not null)
      or (kind = 'RACE') <> (race_priority is not null)) then
    raise exception 'Runs or races were left without what they are for';
  end if;
end $$;

alter table gym.planned_session
  add constraint planned_session_run check ((kind = 'RUN') = (run_kind is not null)),
  add constraint planned_session_race check ((kind = 'RACE') = (race_priority is not null));
