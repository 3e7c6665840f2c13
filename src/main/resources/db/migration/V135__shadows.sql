-- How often the feet land in a planned session; none = not told by what it was planned from.
alter table gym.planned_session add column contacts integer check (contacts between 0 and 10000);

-- What a gym knows of training its member does elsewhere: when, how long, how hard on the legs. No name, no programming and
-- no gym; the id is random, so that no row leads to the session that cast it.
create table gym.shadow (
  gym_id     uuid not null,
  id         uuid not null,
  member_id  uuid not null,
  kind       text not null check (kind in ('CLASS', 'LIFTING', 'RUN', 'RACE')),
  on_date    date not null,
  -- The wall-clock time in this gym's zone; none = any time of the day.
  at_time    time,
  minutes    integer not null check (minutes between 0 and 1440),
  leg_load   integer not null check (leg_load between 0 and 3),
  is_quality boolean not null,
  contacts   integer check (contacts between 0 and 10000),
  distance_m integer check (distance_m between 0 and 1000000),
  is_done    boolean not null,
  primary key (gym_id, id),
  foreign key (gym_id, member_id) references gym.member (gym_id, id)
);
create index shadow_day on gym.shadow (gym_id, member_id, on_date);
-- Not the gym's own: left out of what an owner takes along.
comment on table gym.shadow is 'elsewhere';

-- A person's word that each of their gyms may know when they train in the others; a new word after a revocation is a new row.
create table accounts.training_consent (
  id           uuid primary key,
  person_id    uuid not null references accounts.account,
  text_version integer not null check (text_version >= 1), -- which wording was shown
  given_at     timestamptz not null,
  revoked_at   timestamptz check (revoked_at >= given_at)
);
create unique index training_consent_once on accounts.training_consent (person_id) where revoked_at is null;
create index training_consent_person on accounts.training_consent (person_id);
grant select, insert, update, delete on accounts.training_consent to gym_signin;

-- Whose turn it is to write a person's shadows: of two that settle them at once, the one that read last writes last.
alter table accounts.account add column shadow_turn bigint not null default 0;
