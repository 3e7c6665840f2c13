-- One log for each member: a session that was done, and its sets with the target as it was shown.
create table gym.session_log (
  gym_id      uuid not null,
  id          uuid not null, -- the planned session, or a fresh id for an unplanned one
  member_id   uuid not null,
  person_id   uuid not null,
  kind        text not null check (kind in ('CLASS', 'LIFTING', 'RUN', 'RACE')),
  on_date     date not null,
  started_at  timestamptz not null,
  finished_at timestamptz,
  -- Session RPE in half steps of the 0 to 10 scale, times ten.
  rpe_tenths  integer check (rpe_tenths between 0 and 100 and rpe_tenths % 5 = 0),
  minutes     integer check (minutes between 1 and 1440),
  distance_m  integer check (distance_m between 1 and 1000000),
  leg_share_percent integer not null default 100 check (leg_share_percent between 0 and 100),
  version     integer not null,
  primary key (gym_id, id),
  foreign key (gym_id, member_id) references gym.member (gym_id, id),
  check ((finished_at is null) or (minutes is not null))
);
create index session_log_day on gym.session_log (gym_id, member_id, on_date);
create index session_log_date on gym.session_log (gym_id, on_date);

create table gym.set_log (
  gym_id         uuid not null,
  id             uuid not null, -- made by the client, so that sending twice stores once
  session_id     uuid not null,
  member_id      uuid not null,
  movement_id    text not null,
  position       text not null, -- A1, B2: the place in the session
  set_number     integer not null check (set_number between 1 and 50),
  target_text    text not null, -- as shown: 3x8/side@RPE8
  target_grams   integer check (target_grams between 0 and 2000000),
  block_id       uuid,
  block_version  integer,
  amount         integer not null check (amount between 0 and 10000),
  unit           text not null check (unit in ('REPS', 'SECONDS', 'METRES', 'CONTACTS')),
  per_side       boolean not null,
  grams          integer check (grams between 0 and 2000000),
  -- The weight as it was typed, kept beside the grams.
  entered        text,
  entered_unit   text check (entered_unit in ('KG', 'LB')),
  rpe_tenths     integer check (rpe_tenths between 0 and 100 and rpe_tenths % 5 = 0),
  done_at        timestamptz not null,
  primary key (gym_id, id),
  unique (gym_id, session_id, position, set_number),
  foreign key (gym_id, session_id) references gym.session_log (gym_id, id),
  foreign key (gym_id, member_id) references gym.member (gym_id, id),
  check ((grams is null) = (entered is null) and (grams is null) = (entered_unit is null))
);
create index set_log_movement on gym.set_log (gym_id, member_id, movement_id, done_at desc);

-- Estimated one-repetition maxima, each with the day, the equation and where it comes from.
create table gym.lift_max (
  gym_id      uuid not null,
  id          uuid not null,
  member_id   uuid not null,
  movement_id text not null,
  on_date     date not null,
  grams       integer not null check (grams between 1000 and 1000000),
  equation    text not null,
  is_rough    boolean not null,
  source      text not null check (source in ('TEST', 'SET', 'COACH')),
  version     integer not null,
  primary key (gym_id, id),
  unique (gym_id, member_id, movement_id, on_date),
  foreign key (gym_id, member_id) references gym.member (gym_id, id)
);
