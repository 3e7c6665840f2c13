-- How a runner trains: the days they can lift on, as ISO weekdays 1 (Monday) to 7.
create table gym.runner (
  gym_id     uuid not null,
  id         uuid not null, -- the member
  lifts_on   integer[] not null default '{}' check (lifts_on <@ array[1, 2, 3, 4, 5, 6, 7]),
  body_grams integer check (body_grams between 20000 and 300000),
  version    integer not null,
  primary key (gym_id, id),
  foreign key (gym_id, id) references gym.member (gym_id, id)
);

-- Health tables: besides the gym, the person decides who reads (the restrictive policies of R__policies).
create table gym.pain_report (
  gym_id       uuid not null,
  id           uuid not null,
  member_id    uuid not null,
  person_id    uuid not null,
  region       text not null,
  side         text check (side in ('LEFT', 'RIGHT')),
  on_date      date not null,
  worst_during integer check (worst_during between 0 and 10),
  worst_after  integer check (worst_after between 0 and 10),
  next_morning integer check (next_morning between 0 and 10),
  shared       boolean not null default false,
  created_at   timestamptz not null,
  primary key (gym_id, id),
  foreign key (gym_id, member_id) references gym.member (gym_id, id)
);
create index pain_report_member on gym.pain_report (gym_id, member_id, on_date);
comment on table gym.pain_report is 'health';

create table gym.readiness_check (
  gym_id     uuid not null,
  id         uuid not null,
  member_id  uuid not null,
  person_id  uuid not null,
  answers    jsonb not null,
  is_clear   boolean not null,
  shared     boolean not null default false,
  answered_at timestamptz not null,
  primary key (gym_id, id),
  foreign key (gym_id, member_id) references gym.member (gym_id, id)
);
create index readiness_check_member on gym.readiness_check (gym_id, member_id, answered_at);
comment on table gym.readiness_check is 'health';

create table gym.clearance (
  gym_id      uuid not null,
  id          uuid not null,
  member_id   uuid not null,
  person_id   uuid not null,
  cleared_on  date not null,
  expires_on  date not null check (expires_on > cleared_on and expires_on <= cleared_on + 366),
  cleared_by  text not null,
  shared      boolean not null default true,
  created_at  timestamptz not null,
  primary key (gym_id, id),
  foreign key (gym_id, member_id) references gym.member (gym_id, id)
);
create index clearance_member on gym.clearance (gym_id, member_id, expires_on);
comment on table gym.clearance is 'health';

-- What a coach may know without the answers behind it.
create table gym.health_flag (
  gym_id     uuid not null,
  id         uuid not null,
  member_id  uuid not null,
  person_id  uuid not null,
  region     text not null,
  band       text not null check (band in ('SAFE', 'ACCEPTABLE', 'TOO_HIGH')),
  until      date,
  shared     boolean not null default true,
  created_at timestamptz not null,
  primary key (gym_id, id),
  foreign key (gym_id, member_id) references gym.member (gym_id, id)
);
create index health_flag_member on gym.health_flag (gym_id, member_id);
comment on table gym.health_flag is 'health';
