-- A person's word that a gym may keep what they say about their health; a new word after a revocation is a new row.
create table gym.consent (
  gym_id       uuid not null,
  id           uuid not null,
  member_id    uuid not null,
  person_id    uuid not null,
  purpose      text not null default 'HEALTH' check (purpose in ('HEALTH')),
  text_version integer not null check (text_version >= 1), -- which wording was shown
  given_at     timestamptz not null,
  revoked_at   timestamptz check (revoked_at >= given_at),
  primary key (gym_id, id),
  foreign key (gym_id, member_id) references gym.member (gym_id, id)
);
create unique index consent_once on gym.consent (gym_id, member_id, purpose) where revoked_at is null;
create index consent_member on gym.consent (gym_id, member_id);

-- Who was erased where, by ids alone. A restored backup does not know the latest of them, so the same lines stand in a file.
create table accounts.erasure (
  id          uuid primary key,
  person_id   uuid not null,
  gym_id      uuid, -- none = the account itself
  member_id   uuid check ((member_id is null) = (gym_id is null)),
  asked_at    timestamptz not null,
  finished_at timestamptz
);
create index erasure_open on accounts.erasure (asked_at) where finished_at is null;

grant select, insert, update on accounts.erasure to gym_signin;
grant delete on accounts.membership, accounts.account to gym_signin;
