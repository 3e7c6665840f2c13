-- Who runs Longrun itself may close a gym to everybody in it, and says why.
alter table accounts.gym add column suspended_at timestamptz;
alter table accounts.gym add column suspended_because text check (length(suspended_because) between 1 and 400);
alter table accounts.gym add constraint gym_suspended check ((suspended_at is null) = (suspended_because is null));

-- A visit of theirs in a gym: with a reason, for a time, and on the gym's own trail.
create table accounts.support_visit (
  id        uuid primary key,
  gym_id    uuid not null references accounts.gym,
  person_id uuid not null references accounts.account,
  reason    text not null check (length(reason) between 1 and 400),
  began_at  timestamptz not null,
  ends_at   timestamptz not null check (ends_at > began_at and ends_at <= began_at + interval '4 hours')
);
create index support_visit_of on accounts.support_visit (person_id, gym_id, ends_at);
create index support_visit_gym on accounts.support_visit (gym_id);

grant select, insert, update, delete on accounts.support_visit to gym_signin;
