-- A copy of a block that went on with a newer version: up to this week it was the older one. Done weeks never change.
create table gym.followed_before (
  gym_id        uuid not null,
  assignment_id uuid not null,
  to_week       integer not null check (to_week between 1 and 52),
  block_id      uuid not null,
  primary key (gym_id, assignment_id, to_week),
  foreign key (gym_id, assignment_id) references gym.assignment (gym_id, id),
  foreign key (gym_id, block_id) references gym.block (gym_id, id)
);
create index followed_before_block on gym.followed_before (gym_id, block_id);
