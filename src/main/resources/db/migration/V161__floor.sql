-- How many of each piece of equipment stand on a gym's floor; what is not here was not counted.
create table gym.floor_piece (
  gym_id uuid not null,
  id     uuid not null,
  piece  text not null check (length(piece) between 1 and 120), -- in the singular, as the movements name it
  count  integer not null check (count between 0 and 999),
  primary key (gym_id, id),
  unique (gym_id, piece)
);
