-- What a gym tells a member about their plan: facts of it and the gym's own words, never anything about health.
create table gym.notice (
  gym_id      uuid not null,
  id          uuid not null,
  member_id   uuid not null,
  change      text not null,
  -- What it is about by name; empty where it is about several things.
  what        text not null check (length(what) <= 120),
  sessions    integer not null check (sessions > 0),
  on_day      date not null,
  at_time     time,
  told_at     timestamptz not null,
  read_at     timestamptz,
  -- When a mail is to say it; none = the app alone does.
  mail_due_at timestamptz,
  -- The piece of work that sends that mail: of two at once, one has it.
  mailing     uuid,
  mailed_at   timestamptz,
  -- Of the secret in that mail's link, which stops such mails.
  stop_hash   bytea check (length(stop_hash) = 32),
  primary key (gym_id, id),
  foreign key (gym_id, member_id) references gym.member (gym_id, id)
);
create index notice_member on gym.notice (gym_id, member_id, told_at desc);
create index notice_unread on gym.notice (gym_id, member_id) where read_at is null;
create index notice_due on gym.notice (gym_id, mail_due_at) where mail_due_at is not null and mailed_at is null;
create index notice_stop on gym.notice (gym_id, stop_hash) where stop_hash is not null;

-- How a member wants to be told; without a row as the product's defaults say.
create table gym.notice_choice (
  gym_id    uuid not null,
  id        uuid not null, -- the member
  plan      text not null check (plan in ('APP', 'MAIL', 'DIGEST', 'OFF')),
  classes   text not null check (classes in ('APP', 'MAIL', 'DIGEST', 'OFF')),
  digest_at time not null, -- on the gym's clocks
  primary key (gym_id, id),
  foreign key (gym_id, id) references gym.member (gym_id, id)
);
