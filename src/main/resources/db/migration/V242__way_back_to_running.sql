-- The way back to running after an injury of a site, one at a time: gates first, then stages.
create table gym.run_return (
  gym_id       uuid not null,
  id           uuid not null,
  member_id    uuid not null,
  person_id    uuid not null,
  region       text not null,
  side         text not null default '' check (side in ('', 'LEFT', 'RIGHT')),
  asks_yes     boolean not null, -- after a bone injury or surgery a professional has to say yes
  yes_by       uuid, -- the coach who noted that yes
  gates        text[] not null default '{}',
  began_on     date not null,
  ended_on     date,
  shared       boolean not null default true,
  primary key (gym_id, id),
  foreign key (gym_id, member_id) references gym.member (gym_id, id),
  foreign key (gym_id, yes_by) references gym.member (gym_id, id)
);
create unique index run_return_current on gym.run_return (gym_id, member_id) where ended_on is null;
comment on table gym.run_return is 'health';

-- A session of it; what it came to is told by the note of that day and the morning after.
create table gym.return_session (
  gym_id    uuid not null,
  id        uuid not null,
  return_id uuid not null,
  member_id uuid not null,
  person_id uuid not null,
  on_date   date not null,
  stage     integer not null check (stage between 1 and 8),
  shared    boolean not null default true,
  primary key (gym_id, id),
  unique (gym_id, return_id, on_date),
  foreign key (gym_id, return_id) references gym.run_return (gym_id, id),
  foreign key (gym_id, member_id) references gym.member (gym_id, id)
);
create index return_session_member on gym.return_session (gym_id, member_id, on_date);
comment on table gym.return_session is 'health';
