-- One calendar for each member: everything planned, of whatever kind.
create table gym.planned_session (
  gym_id        uuid not null,
  id            uuid not null,
  member_id     uuid not null,
  kind          text not null check (kind in ('CLASS', 'LIFTING', 'RUN', 'RACE')),
  on_date       date not null,
  -- The wall-clock time in the gym's zone; none = any time of the day.
  at_time       time,
  minutes       integer not null check (minutes between 0 and 1440),
  title         text not null check (length(title) between 1 and 120),
  -- What it is for, in one line, shown to the member.
  purpose       text not null default '',
  leg_load      integer not null default 0 check (leg_load between 0 and 3),
  is_quality    boolean not null default false,
  distance_m    integer check (distance_m between 0 and 1000000),
  state         text not null check (state in ('PLANNED', 'DONE', 'MISSED', 'CANCELLED')),
  -- Where it comes from: a class in the schedule, or a week and letter of an assigned block.
  class_id      uuid,
  assignment_id uuid,
  block_week    integer check (block_week between 1 and 52),
  block_session text,
  version       integer not null,
  primary key (gym_id, id),
  foreign key (gym_id, member_id) references gym.member (gym_id, id),
  check ((kind = 'CLASS') = (class_id is not null)),
  check ((kind = 'LIFTING') = (assignment_id is not null)),
  check ((assignment_id is null) = (block_week is null) and (assignment_id is null) = (block_session is null)),
  unique (gym_id, member_id, class_id),
  unique (gym_id, assignment_id, on_date)
);
create index planned_session_day on gym.planned_session (gym_id, member_id, on_date);
create index planned_session_date on gym.planned_session (gym_id, on_date);
create index planned_session_class on gym.planned_session (gym_id, class_id);
