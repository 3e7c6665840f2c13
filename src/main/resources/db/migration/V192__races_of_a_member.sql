-- The roster asks for everybody's next race: one step each, however much else is planned.
create index concurrently planned_session_race on gym.planned_session (gym_id, member_id, on_date) where kind = 'RACE';
