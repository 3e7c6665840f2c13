create table gym.member (
  gym_id       uuid not null,
  id           uuid not null,
  person_id    uuid not null,
  display_name text not null check (length(display_name) between 1 and 80),
  email        text not null,
  -- The member's own unit; without one the gym's.
  weight_unit  text check (weight_unit in ('KG', 'LB')),
  joined_on    date not null,
  version      integer not null,
  primary key (gym_id, id),
  unique (gym_id, person_id)
);

create table audit.entry (
  gym_id      uuid not null,
  id          uuid not null,
  at          timestamptz not null,
  -- Who did it: a person, or a named system actor.
  person_id   uuid,
  actor       text not null,
  action      text not null,
  subject     text not null,
  subject_id  uuid,
  detail      text not null default '',
  primary key (gym_id, id)
);
create index entry_at on audit.entry (gym_id, at);
