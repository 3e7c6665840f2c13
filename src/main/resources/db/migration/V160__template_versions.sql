-- Every save that changes what a class template says is a version of it, with who saved it and when.
alter table gym.class_template
  add column number integer not null default 0 check (number >= 0), -- of its newest version; 0 = from before there were any
  add column used_at timestamptz; -- when it was last put on the schedule

create table gym.class_template_version (
  gym_id      uuid not null,
  id          uuid not null,
  template_id uuid not null,
  number      integer not null check (number >= 1),
  author_id   uuid, -- null = as the template stood before versions were kept
  saved_at    timestamptz not null,
  name        text not null check (length(name) between 1 and 120),
  minutes     integer not null check (minutes between 5 and 240),
  intent      text not null check (length(intent) <= 500),
  score_type  text not null,
  coach_note  text not null check (length(coach_note) <= 1000),
  is_hard     boolean not null,
  body        text not null check (length(body) <= 20000),
  primary key (gym_id, id),
  unique (gym_id, template_id, number),
  foreign key (gym_id, template_id) references gym.class_template (gym_id, id) on delete cascade,
  foreign key (gym_id, author_id) references gym.member (gym_id, id)
);

-- A class keeps what it was scheduled with until the coach brings it up to a newer version.
alter table gym.scheduled_class
  add column template_version integer, -- null = from before versions were kept: the first there is
  add foreign key (gym_id, template_id, template_version)
    references gym.class_template_version (gym_id, template_id, number);
