-- A gym's own copies of the library's blocks, in the transaction that is bound to the gym; copying one by one when it is
-- first assigned, as a coach does, would need as many statements as blocks.
insert into gym.block
  (gym_id, id, library_code, number, name, weeks, session_cycle, minutes, goal, entry, exit_test, progression,
   min_hours_between, created_at, version)
select gym.current_gym(), gen_random_uuid(), code, 1, name, weeks, session_cycle, minutes_max, goal, entry, exit_test,
  progression_rule, min_hours_between, now(), 0
from catalog.block;

insert into gym.block_row
  (gym_id, id, block_id, week, is_deload, session, position, movement_id, sets, amount, unit, per_side, intensity, value,
   basis, rest_s, tempo)
select b.gym_id, gen_random_uuid(), b.id, r.week, r.deload, r.session, r.position, r.movement_id, r.sets, r.amount,
  upper(r.unit), r.per_side,
  case r.intensity_kind when 'PCT1RM' then 'PERCENT' else r.intensity_kind end,
  case r.intensity_kind
    when 'RPE' then r.intensity_hundredths / 10 when 'RM' then r.intensity_hundredths / 100
    else r.intensity_hundredths
  end,
  r.basis, r.rest_s, coalesce(r.tempo, 'free')
from catalog.block_row r
join gym.block b on b.gym_id = gym.current_gym() and b.library_code = r.block_code;

-- Its coaches leave more time between the run and the lifting of one day than the page does.
insert into gym.guard_number (gym_id, name, value) values (gym.current_gym(), 'RUN_TO_LIFTING', 8);
