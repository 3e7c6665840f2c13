-- A visitor's claim of a free class; the place itself is a booking.
create table gym.trial_claim (
  gym_id       uuid not null,
  id           uuid not null,
  class_id     uuid not null,
  name         text not null check (length(name) between 1 and 80),
  email        text not null check (email = lower(email)),
  next_race    text not null default '' check (length(next_race) <= 120),
  race_on      date,
  runs_a_week  integer check (runs_a_week between 0 and 21),
  state        text not null check (state in ('CLAIMED', 'CANCELLED', 'ATTENDED', 'CONVERTED')),
  -- The link in the mail carries a random token, made when the mail is written; only its hash (SHA-256) is ever stored.
  cancel_hash  bytea check (length(cancel_hash) = 32),
  claimed_at   timestamptz not null,
  version      integer not null,
  primary key (gym_id, id),
  foreign key (gym_id, class_id) references gym.scheduled_class (gym_id, id)
);
-- One place for one address, until it is given back.
create unique index trial_claim_once on gym.trial_claim (gym_id, class_id, email) where state <> 'CANCELLED';
create index trial_claim_email on gym.trial_claim (gym_id, email);
create index trial_claim_at on gym.trial_claim (gym_id, claimed_at);

-- The answer about pain or injury: health data of its own, gone after 30 days unless the visitor joins.
create table gym.claim_health (
  gym_id       uuid not null,
  id           uuid not null, -- the claim
  person_id    uuid, -- none until converted
  has_pain     boolean not null,
  consented_at timestamptz not null,
  delete_after date not null,
  shared       boolean not null default true,
  primary key (gym_id, id),
  foreign key (gym_id, id) references gym.trial_claim (gym_id, id) on delete cascade
);
comment on table gym.claim_health is 'health';
