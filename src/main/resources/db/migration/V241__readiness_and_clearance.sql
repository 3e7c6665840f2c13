-- What somebody's last readiness check asks for, without the answers: for the gate and for coaches.
create table gym.readiness (
  gym_id      uuid not null,
  id          uuid not null,
  member_id   uuid not null,
  person_id   uuid not null,
  weight      text not null check (weight in ('NONE', 'HARD_TRAINING', 'ALL_TRAINING')),
  answered_on date not null,
  shared      boolean not null default true,
  primary key (gym_id, id),
  unique (gym_id, member_id),
  foreign key (gym_id, member_id) references gym.member (gym_id, id)
);
comment on table gym.readiness is 'health';

alter table gym.clearance
  add column noted_by   uuid, -- the coach who stored it
  add column revoked_on date, -- the day it lapsed before its time
  add constraint clearance_noted_by foreign key (gym_id, noted_by) references gym.member (gym_id, id);

-- Where a gym lets nobody begin without a readiness check; no row = nowhere.
create table gym.clearance_rule (
  gym_id      uuid not null,
  blocks_ask  boolean not null,
  classes_ask boolean not null,
  primary key (gym_id)
);
