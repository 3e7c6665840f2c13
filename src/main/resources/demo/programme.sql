-- A gym's own copies of the library, made in the transaction that is bound to the gym.
insert into gym.class_template
  (gym_id, id, library_code, name, minutes, intent, score_type, coach_note, is_quality, version, created_at)
select gym.current_gym(), gen_random_uuid(), code, name, total_min, intent, score_type, note, quality_day, 0, now()
from catalog.class_template;

insert into gym.class_segment (gym_id, id, template_id, position, name, minutes, zone, rpe, content)
select t.gym_id, gen_random_uuid(), t.id, s.position, s.name, s.minutes,
  case
    when s.zone_low is null then 'strength'
    when s.zone_low = s.zone_high then 'Z' || s.zone_low
    else 'Z' || s.zone_low || ' to Z' || s.zone_high
  end,
  s.rpe, s.content
from catalog.class_segment s
join gym.class_template t on t.gym_id = gym.current_gym() and t.library_code = s.class_code;

insert into gym.class_line
  (gym_id, id, segment_id, line, choice, level, movement_id, amount, unit, per_side, load, intensity, zone, rest_s, format)
select s.gym_id, gen_random_uuid(), s.id, l.position, l.choice, upper(l.level), coalesce(l.movement_id, l.activity_id),
  concat(
    trim_scale(l.amount_hundredths / 100.0),
    '-' || trim_scale(l.amount_high_hundredths / 100.0),
    '/' || trim_scale(l.amount_women_hundredths / 100.0)),
  case l.unit
    when 'reps' then 'REPS' when 's' then 'SECONDS' when 'min' then 'MINUTES' when 'm' then 'METRES'
    when 'km' then 'KILOMETRES' when 'mi' then 'MILES' when 'cal' then 'CALORIES'
  end,
  l.per_side, coalesce(l.load, ''), coalesce(l.intensity, ''),
  case
    when l.zone_low is null then ''
    when l.zone_low = l.zone_high then 'Z' || l.zone_low
    else 'Z' || l.zone_low || ' to Z' || l.zone_high
  end,
  l.rest_s, l.format
from catalog.class_line l
join gym.class_template t on t.gym_id = gym.current_gym() and t.library_code = l.class_code
join gym.class_segment s on s.gym_id = t.gym_id and s.template_id = t.id and s.position = l.segment_position;

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
