create extension if not exists btree_gist with schema gym;

-- A gym's own copy of a strength block: what is assigned refers to one version of it.
create table gym.block (
  gym_id        uuid not null,
  id            uuid not null,
  library_code  text,
  number        integer not null check (number >= 1), -- the version coaches see: v1, v2
  name          text not null check (length(name) between 1 and 120),
  weeks         integer not null check (weeks between 1 and 52),
  session_cycle text[] not null check (cardinality(session_cycle) between 1 and 7),
  minutes       integer not null check (minutes between 5 and 240),
  goal          text not null,
  entry         text not null,
  exit_test     text not null,
  progression   text not null,
  min_hours_between integer not null check (min_hours_between between 0 and 336),
  created_at    timestamptz not null,
  version       integer not null,
  primary key (gym_id, id),
  unique (gym_id, library_code, number)
);

create table gym.block_row (
  gym_id      uuid not null,
  id          uuid not null,
  block_id    uuid not null,
  week        integer not null check (week between 1 and 52),
  is_deload   boolean not null,
  session     text not null,
  position    text not null,
  movement_id text not null,
  sets        integer not null check (sets between 1 and 20),
  amount      integer not null check (amount between 1 and 10000),
  unit        text not null check (unit in ('REPS', 'SECONDS', 'METRES', 'CONTACTS')),
  per_side    boolean not null,
  intensity   text not null check (intensity in ('PERCENT', 'RPE', 'RM', 'BW')),
  -- Percent in hundredths, RPE in tenths, RM in repetitions, none for BW.
  value       integer check ((intensity = 'BW') = (value is null)),
  basis       text check (basis in ('TM', '1RM') and (basis is not null) = (intensity = 'PERCENT')),
  rest_s      integer not null check (rest_s between 0 and 3600),
  tempo       text not null,
  primary key (gym_id, id),
  unique (gym_id, block_id, week, session, position),
  foreign key (gym_id, block_id) references gym.block (gym_id, id) on delete cascade
);

create table gym.assignment (
  gym_id      uuid not null,
  id          uuid not null,
  block_id    uuid not null,
  member_id   uuid not null,
  assigned_by uuid not null,
  starts_on   date not null,
  ends_on     date not null check (ends_on >= starts_on),
  lifts_on    integer[] not null check (lifts_on <@ array[1, 2, 3, 4, 5, 6, 7] and cardinality(lifts_on) > 0),
  state       text not null check (state in ('ACTIVE', 'UNDONE')),
  assigned_at timestamptz not null,
  version     integer not null,
  primary key (gym_id, id),
  foreign key (gym_id, block_id) references gym.block (gym_id, id),
  foreign key (gym_id, member_id) references gym.member (gym_id, id),
  foreign key (gym_id, assigned_by) references gym.member (gym_id, id),
  -- Two blocks at once would double the load: one active block a day for each member.
  constraint one_active_block exclude using gist
    (gym_id with =, member_id with =, daterange(starts_on, ends_on, '[]') with &&) where (state = 'ACTIVE')
);
create index assignment_member on gym.assignment (gym_id, member_id, starts_on);
