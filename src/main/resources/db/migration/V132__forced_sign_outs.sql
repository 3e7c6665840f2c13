-- That an operator signed somebody out everywhere, and why. Who did it stays known when that account is gone.
create table accounts.forced_sign_out (
  id          uuid primary key,
  person_id   uuid not null references accounts.account on delete cascade,
  operator_id uuid not null,
  at          timestamptz not null,
  reason      text not null check (length(reason) between 10 and 400)
);
create index forced_sign_out_person on accounts.forced_sign_out (person_id);
grant select, insert, delete on accounts.forced_sign_out to gym_signin;
