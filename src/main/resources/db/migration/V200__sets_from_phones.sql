-- Sets come from phones that may be without signal: which of them have spoken about a set and how far each was heard, so
-- that sending again changes nothing, and two phones that did not know of each other are noticed.
alter table gym.set_log
  add column set_kind text not null default 'NORMAL',
  add column revision integer not null default 1, -- grows with every word that changes the set
  add column heard    text[] not null default '{}', -- device:number, the latest speaker last
  add column told_at  timestamptz; -- when the latest word was spoken; none = when the set was done
alter table gym.set_log
  add constraint set_log_kind check (set_kind in ('WARM_UP', 'NORMAL', 'DROP')) not valid;
alter table gym.set_log validate constraint set_log_kind;

-- What was said of a set and does not stand: taken back, or said by another phone at the same time. Nothing typed is lost.
create table gym.set_aside (
  gym_id       uuid not null,
  id           uuid not null,
  set_id       uuid not null, -- of the set, which need not stand any more
  session_id   uuid not null,
  member_id    uuid not null,
  position     text not null,
  set_number   integer not null check (set_number between 1 and 50),
  reason       text not null check (reason in ('UNDONE', 'RIVAL')),
  revision     integer not null,
  heard        text[] not null default '{}',
  set_kind     text not null check (set_kind in ('WARM_UP', 'NORMAL', 'DROP')),
  amount       integer not null check (amount between 0 and 10000),
  unit         text not null check (unit in ('REPS', 'SECONDS', 'METRES', 'CONTACTS')),
  per_side     boolean not null,
  grams        integer check (grams between 0 and 2000000),
  entered      text,
  entered_unit text check (entered_unit in ('KG', 'LB')),
  rpe_tenths   integer check (rpe_tenths between 0 and 100 and rpe_tenths % 5 = 0),
  told_at      timestamptz not null,
  primary key (gym_id, id),
  foreign key (gym_id, session_id) references gym.session_log (gym_id, id),
  foreign key (gym_id, member_id) references gym.member (gym_id, id),
  check ((grams is null) = (entered is null) and (grams is null) = (entered_unit is null))
);
create index set_aside_session on gym.set_aside (gym_id, session_id);
create index set_aside_set on gym.set_aside (gym_id, set_id);
create index set_aside_member on gym.set_aside (gym_id, member_id);
