-- A coach's own ways to look at the roster, by name.
create table gym.roster_filter (
  gym_id     uuid not null,
  id         uuid not null,
  member_id  uuid not null, -- the coach
  name       text not null check (length(name) between 1 and 60),
  words      text not null check (length(words) <= 80),
  shown      text not null,
  from_weeks integer not null check (from_weeks between 0 and 52),
  to_weeks   integer not null check (to_weeks between from_weeks and 52),
  primary key (gym_id, id),
  unique (gym_id, member_id, name),
  foreign key (gym_id, member_id) references gym.member (gym_id, id)
);
