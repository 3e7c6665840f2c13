-- Sets of members that coaches name, to assign to all of them at once.
create table gym.member_group (
  gym_id     uuid not null,
  id         uuid not null,
  name       text not null check (length(name) between 1 and 60),
  changed_at timestamptz not null,
  primary key (gym_id, id)
);
create unique index member_group_name on gym.member_group (gym_id, lower(name));

create table gym.grouped_member (
  gym_id    uuid not null,
  group_id  uuid not null,
  member_id uuid not null,
  primary key (gym_id, group_id, member_id),
  foreign key (gym_id, group_id) references gym.member_group (gym_id, id) on delete cascade,
  foreign key (gym_id, member_id) references gym.member (gym_id, id)
);
create index grouped_member_member on gym.grouped_member (gym_id, member_id);
