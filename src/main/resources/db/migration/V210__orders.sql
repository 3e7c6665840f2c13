-- A block is put on many calendars in one order and taken back in one; what is not published yet stays from its member.
alter table gym.assignment
  add column order_id   uuid, -- none = assigned alone, before there were orders
  add column publishing text not null default 'NOW' check (publishing in ('NOW', 'WEEKLY', 'HIDDEN')),
  add column first_week integer not null default 1 check (first_week between 1 and 52), -- of the block, on starts_on
  add column race_on    date, -- the race it was counted back from
  add column ended_by   uuid, -- the order that ended it early ...
  add column full_end   date; -- ... and when it would have ended
create index assignment_order on gym.assignment (gym_id, order_id);
create index assignment_block on gym.assignment (gym_id, block_id);

alter table gym.planned_session
  add column visible_from date not null default '-infinity', -- to its member; 'infinity' = not published
  add column cancelled_by uuid; -- the order that ended its block early
-- Everybody's next race in one step each, however much else is planned; the roster asks for it too.
create index planned_race on gym.planned_session (gym_id, member_id, on_date) where kind = 'RACE';
