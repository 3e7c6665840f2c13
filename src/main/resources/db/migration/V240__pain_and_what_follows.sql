-- A note says when, whether it is a bone, and what only a professional may judge; one note a day for each site.
alter table gym.pain_report
  add column at_time    time, -- on the gym's clocks; none = some time of the day
  add column bone       text not null default 'NO' check (bone in ('NO', 'YES', 'UNSURE')),
  add column stop_words text[] not null default '{}',
  add column session_id uuid; -- the planned session it is about, if it is about one

-- Where each site of somebody stands, folded anew out of notes and reviews whenever one is added: what the plan reads.
create table gym.pain_site (
  gym_id        uuid not null,
  id            uuid not null,
  member_id     uuid not null,
  person_id     uuid not null,
  region        text not null,
  side          text not null default '' check (side in ('', 'LEFT', 'RIGHT')),
  is_open       boolean not null,
  is_paused     boolean not null,
  is_referred   boolean not null,
  steps_down    integer not null check (steps_down >= 0),
  weeks_back    integer not null check (weeks_back >= 0),
  held_from     date,
  -- The block of that day and its week: none = nothing of a block was planned until then.
  assignment_id uuid,
  held_week     integer check (held_week >= 1),
  action        text,
  stop_words    text[] not null default '{}',
  shared        boolean not null default true,
  changed_at    timestamptz not null,
  primary key (gym_id, id),
  unique (gym_id, member_id, region, side),
  foreign key (gym_id, member_id) references gym.member (gym_id, id)
);
comment on table gym.pain_site is 'health';

-- What a rule did to somebody's coming sessions by itself, and when it ended: for them and their coaches.
create table gym.pain_change (
  gym_id        uuid not null,
  id            uuid not null,
  member_id     uuid not null,
  person_id     uuid not null,
  region        text not null,
  side          text not null default '' check (side in ('', 'LEFT', 'RIGHT')),
  kind          text not null check (kind in ('PAUSED', 'HELD', 'EASIER', 'INSTEAD', 'LEFT_OUT')),
  movement_from text not null default '',
  movement_to   text not null default '',
  action        text, -- of the pain ladder, which it follows from
  sessions      integer not null check (sessions > 0),
  first_day     date not null,
  began_at      timestamptz not null,
  ended_at      timestamptz,
  shared        boolean not null default true,
  primary key (gym_id, id),
  foreign key (gym_id, member_id) references gym.member (gym_id, id)
);
create index pain_change_member on gym.pain_change (gym_id, member_id, began_at);
create unique index pain_change_standing on gym.pain_change
  (gym_id, member_id, region, side, kind, movement_from, movement_to) where ended_at is null;
comment on table gym.pain_change is 'health';

-- What coaches said about a site: the plan goes on, the flag is closed, or just a word.
create table gym.pain_review (
  gym_id    uuid not null,
  id        uuid not null,
  member_id uuid not null,
  person_id uuid not null,
  region    text not null,
  side      text not null default '' check (side in ('', 'LEFT', 'RIGHT')),
  kind      text not null check (kind in ('RELEASED', 'CLOSED', 'SAID')),
  words     text not null check (length(words) between 3 and 500),
  coach_id  uuid not null,
  said_at   timestamptz not null,
  shared    boolean not null default true,
  primary key (gym_id, id),
  foreign key (gym_id, member_id) references gym.member (gym_id, id),
  foreign key (gym_id, coach_id) references gym.member (gym_id, id)
);
create index pain_review_member on gym.pain_review (gym_id, member_id, said_at);
comment on table gym.pain_review is 'health';
