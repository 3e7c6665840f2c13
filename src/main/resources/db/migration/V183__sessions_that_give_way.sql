-- Where a session of a block stood before it gave way to a race, a class or fewer free hours; none = it has not. It goes home
-- when nothing is in the way any more.
alter table gym.planned_session
  add column home_on date,
  add column home_at time,
  add constraint planned_session_home check (home_at is null or home_on is not null);
