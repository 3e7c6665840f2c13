-- A run that comes again every week, entered by the member or planned by a coach; the calendar holds the weeks ahead.
create table gym.key_run (
  gym_id     uuid not null,
  id         uuid not null,
  member_id  uuid not null,
  planned_by uuid not null, -- the member, or a coach
  kind       text not null check (kind in ('EASY', 'QUALITY', 'LONG')),
  title      text not null check (length(title) between 1 and 60),
  weekday    integer not null check (weekday between 1 and 7),
  at_time    time,
  minutes    integer not null check (minutes between 5 and 600),
  distance_m integer check (distance_m between 100 and 200000),
  starts_on  date not null,
  ends_on    date check (ends_on >= starts_on), -- none = until it is ended
  -- What a run like this asks of the legs, counted when it is saved.
  leg_load   integer not null check (leg_load between 0 and 3),
  is_quality boolean not null,
  version    integer not null,
  primary key (gym_id, id),
  foreign key (gym_id, member_id) references gym.member (gym_id, id),
  foreign key (gym_id, planned_by) references gym.member (gym_id, id)
);
create index key_run_member on gym.key_run (gym_id, member_id);

-- One run a week comes of it, whatever day it was moved to; the plain id stays when the key run is ended.
alter table gym.planned_session
  add column key_run_id   uuid,
  add column key_run_week date, -- its Monday
  add column goal_s       integer check (goal_s between 10 and 604800), -- the time somebody has in mind for a race
  add constraint planned_session_goal check (goal_s is null or kind = 'RACE'),
  add constraint planned_session_key_run check ((key_run_id is null) = (key_run_week is null) and (key_run_id is null or kind = 'RUN')),
  add constraint planned_session_key_run_week unique (gym_id, key_run_id, key_run_week);

-- What a runner was tested or told at: pace in seconds for a kilometre, heart rates in beats a minute.
create table gym.runner_threshold (
  gym_id     uuid not null,
  id         uuid not null,
  member_id  uuid not null,
  kind       text not null check (kind in ('PACE', 'HEART_RATE', 'MAX_HEART_RATE')),
  value      integer not null check (value between 30 and 1200),
  on_date    date not null,
  source     text not null check (source in ('TEST', 'RACE', 'WATCH', 'ESTIMATE')),
  noted_by   uuid not null, -- the member, or a coach
  primary key (gym_id, id),
  unique (gym_id, member_id, kind, on_date),
  foreign key (gym_id, member_id) references gym.member (gym_id, id),
  foreign key (gym_id, noted_by) references gym.member (gym_id, id)
);

alter table gym.runner
  add column experience text check (experience in ('NEW', 'SOME', 'YEARS')),
  add column equipment  text[] not null default '{}'
    check (equipment <@ array['BANDS', 'DUMBBELLS', 'KETTLEBELL', 'BARBELL', 'BOX', 'PULL_UP_BAR', 'WEIGHT_VEST']);
