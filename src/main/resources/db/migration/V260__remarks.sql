-- The story of a session: what its member and their coaches say of it, and why it was moved, left out or exchanged.
create table gym.remark (
  gym_id     uuid not null,
  id         uuid not null,
  session_id uuid not null,
  member_id  uuid not null, -- whose session it is
  author_id  uuid, -- none = a rule did it
  kind       text not null check (kind in ('SAID', 'MOVED', 'LEFT_OUT', 'SWAPPED', 'RACE', 'CLASS', 'FREE_TIME')),
  said       text not null check (length(said) <= 2000),
  from_day   date,
  to_day     date,
  said_at    timestamptz not null,
  primary key (gym_id, id),
  foreign key (gym_id, member_id) references gym.member (gym_id, id),
  foreign key (gym_id, author_id) references gym.member (gym_id, id),
  check ((author_id is null) = (kind in ('RACE', 'CLASS', 'FREE_TIME'))),
  check (kind <> 'SAID' or said <> '')
);
create index remark_session on gym.remark (gym_id, session_id, said_at);
create index remark_member on gym.remark (gym_id, member_id, said_at);
create index remark_author on gym.remark (gym_id, author_id);
