-- A gym's own numbers for the rules of the leg-load guard; no row = the default of science.md 1.4.
create table gym.guard_number (
  gym_id uuid not null,
  name   text not null check (name ~ '^[A-Z_]{3,40}$'),
  value  integer not null check (value between 0 and 1000),
  primary key (gym_id, name)
);

-- A coach's word that a rule may be run into, once, with the two sessions where they stood: where one of them moves, the word
-- no longer counts.
create table gym.guard_override (
  gym_id       uuid not null,
  id           uuid not null,
  member_id    uuid not null,
  session_id   uuid not null, -- the one that was put there
  rule         text not null check (rule in ('R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R8')),
  severity     text not null check (severity in ('WARN', 'BLOCK')),
  -- On the gym's clocks, the times as the guard took them.
  first_start  timestamp not null,
  second_start timestamp not null,
  reason       text not null check (length(reason) between 3 and 300),
  coach_id     uuid not null,
  created_at   timestamptz not null,
  primary key (gym_id, id),
  foreign key (gym_id, member_id) references gym.member (gym_id, id),
  foreign key (gym_id, coach_id) references gym.member (gym_id, id)
);
create index guard_override_member on gym.guard_override (gym_id, member_id, second_start);

-- Whether somebody is new to lifting, in a coach's word; none = counted (under 8 logged sessions, science.md 1.4).
alter table gym.runner add column is_novice boolean;

-- The hours somebody can train on one of their days; a day without any is free from 05:00 to 22:00.
create table gym.runner_hours (
  gym_id    uuid not null,
  id        uuid not null,
  member_id uuid not null,
  weekday   integer not null check (weekday between 1 and 7),
  opens     time not null check (opens >= '05:00'),
  closes    time not null check (closes <= '22:00' and closes > opens),
  primary key (gym_id, id),
  unique (gym_id, member_id, weekday, opens),
  foreign key (gym_id, member_id) references gym.member (gym_id, id)
);
