create table gym.class_template (
  gym_id       uuid not null,
  id           uuid not null,
  library_code text, -- the catalogue template it was copied from
  name         text not null check (length(name) between 1 and 120),
  minutes      integer not null check (minutes between 5 and 240),
  intent       text not null check (length(intent) <= 500),
  score_type   text not null,
  coach_note   text not null default '' check (length(coach_note) <= 1000),
  is_quality   boolean not null,
  is_hard      boolean not null default false, -- the coach's word, whatever zones and contacts say
  leg_load     integer not null default 0 check (leg_load between 0 and 3), -- of its heaviest line, counted when it is saved
  version      integer not null,
  created_at   timestamptz not null,
  primary key (gym_id, id),
  unique (gym_id, name)
);

create table gym.class_segment (
  gym_id      uuid not null,
  id          uuid not null,
  template_id uuid not null,
  position    integer not null check (position between 1 and 30),
  name        text not null check (length(name) between 1 and 80),
  minutes     integer not null check (minutes between 1 and 240),
  zone        text not null,
  rpe         integer not null check (rpe between 0 and 10),
  content     text not null default '' check (length(content) <= 2000),
  primary key (gym_id, id),
  unique (gym_id, template_id, position) deferrable initially deferred,
  foreign key (gym_id, template_id) references gym.class_template (gym_id, id) on delete cascade
);

-- One movement of a segment at one scaling level; rows of the same line are alternatives.
create table gym.class_line (
  gym_id      uuid not null,
  id          uuid not null,
  segment_id  uuid not null,
  line        integer not null check (line between 1 and 40),
  choice      integer not null default 1 check (choice between 1 and 10),
  level       text not null check (level in ('RX', 'SCALED', 'BEGINNER')),
  movement_id text not null, -- a movement or an activity of the catalogue
  amount      text not null default '' check (length(amount) <= 20),
  unit        text not null check (unit in ('REPS', 'SECONDS', 'MINUTES', 'METRES', 'KILOMETRES', 'MILES', 'CALORIES', 'CONTACTS')),
  per_side    boolean not null,
  load        text not null default '' check (length(load) <= 60),
  intensity   text not null default '' check (length(intensity) <= 60),
  zone        text not null default '' check (length(zone) <= 20),
  rest_s      integer check (rest_s between 0 and 3600),
  format      text not null default '' check (length(format) <= 200),
  primary key (gym_id, id),
  unique (gym_id, segment_id, level, line, choice) deferrable initially deferred,
  foreign key (gym_id, segment_id) references gym.class_segment (gym_id, id) on delete cascade
);

-- A class in the schedule.
create table gym.scheduled_class (
  gym_id       uuid not null,
  id           uuid not null,
  template_id  uuid not null,
  coach_id     uuid not null,
  starts_at    timestamptz not null,
  minutes      integer not null check (minutes between 5 and 240),
  name         text not null,
  capacity     integer not null check (capacity between 1 and 200),
  free_places  integer not null default 0 check (free_places between 0 and 200), -- places open to visitors
  is_cancelled boolean not null default false,
  version      integer not null,
  primary key (gym_id, id),
  foreign key (gym_id, template_id) references gym.class_template (gym_id, id),
  foreign key (gym_id, coach_id) references gym.member (gym_id, id),
  check (free_places <= capacity)
);
create index scheduled_class_start on gym.scheduled_class (gym_id, starts_at);
-- A class that was cancelled leaves its time to another one.
create unique index scheduled_class_once on gym.scheduled_class (gym_id, starts_at, name) where not is_cancelled;

-- A place in a class, held by a member or by a visitor's claim.
create table gym.booking (
  gym_id     uuid not null,
  id         uuid not null,
  class_id   uuid not null,
  member_id  uuid,
  claim_id   uuid,
  guest_name text check (length(guest_name) between 1 and 80),
  state      text not null check (state in ('BOOKED', 'ATTENDED', 'NO_SHOW', 'CANCELLED')),
  booked_at  timestamptz not null,
  version    integer not null,
  primary key (gym_id, id),
  unique (gym_id, class_id, member_id),
  unique (gym_id, class_id, claim_id),
  foreign key (gym_id, class_id) references gym.scheduled_class (gym_id, id),
  foreign key (gym_id, member_id) references gym.member (gym_id, id),
  check ((member_id is null) <> (claim_id is null)),
  check ((claim_id is null) = (guest_name is null))
);
create index booking_member on gym.booking (gym_id, member_id);
