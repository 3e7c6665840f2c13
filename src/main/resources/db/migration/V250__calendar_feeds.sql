-- A secret address at which calendar programs read a member's plan. What opens it is known to its holder alone.
create table gym.calendar_feed (
  gym_id       uuid not null,
  id           uuid not null, -- the member
  token_hash   bytea not null check (length(token_hash) = 32),
  made_at      timestamptz not null,
  last_read_on date, -- on the gym's calendar; none = nobody has read it yet
  primary key (gym_id, id),
  unique (gym_id, token_hash),
  foreign key (gym_id, id) references gym.member (gym_id, id)
);
