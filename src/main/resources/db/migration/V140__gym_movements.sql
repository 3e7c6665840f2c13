-- A gym's own movements, and what it changes in the library's. An id that begins with own_ is never the library's.
alter table catalog.movement add constraint movement_is_not_own check (id !~ '^own_');
alter table catalog.activity add constraint activity_is_not_own check (id !~ '^own_');

create table gym.movement (
  gym_id           uuid not null,
  id               uuid not null,
  movement_id      text not null check (movement_id ~ '^own_[a-z0-9_]{1,60}$'), -- what plans and logs call it, for ever
  name             text not null check (length(name) between 1 and 80),
  family           text not null check (family in ('PC', 'CA', 'PO', 'CO', 'PL', 'LG')),
  primary_muscles  text not null check (length(primary_muscles) <= 120),
  equipment        text not null check (length(equipment) <= 120),
  is_unilateral    boolean not null,
  load_modes       text[] not null
    check (load_modes <@ array['BW', 'kg', 'band', 'time', 'metres', 'contacts', '%1RM', 'xRM'] and cardinality(load_modes) > 0),
  contacts_per_rep integer not null check (contacts_per_rep between 0 and 2),
  regress_id       text check (regress_id <> movement_id), -- a movement of the library or of this gym
  progress_id      text check (progress_id <> movement_id),
  leg_load         integer not null check (leg_load between 0 and 3),
  -- Condition and letter, such as HAM:A; A = avoid, M = modify, R = used in rehabilitation.
  injuries         text[] not null check (array_to_string(injuries, ';') ~
    '^((ACH|PF|ITB|PFP|PT|BSI|MTSS|HAM|LBP):[AMR](;(ACH|PF|ITB|PFP|PT|BSI|MTSS|HAM|LBP):[AMR])*)?$'),
  purpose          text not null check (length(purpose) <= 300),
  media            text check (media ~ '^https://' and length(media) <= 500),
  aliases          text[] not null check (cardinality(aliases) <= 20),
  is_checked       boolean not null, -- false: made from a word with defaults that nobody has looked at
  is_archived      boolean not null,
  version          integer not null,
  primary key (gym_id, id),
  unique (gym_id, movement_id)
);

-- Null = as in the library.
create table gym.movement_override (
  gym_id      uuid not null,
  id          uuid not null,
  movement_id text not null references catalog.movement,
  name        text check (length(name) between 1 and 80),
  leg_load    integer check (leg_load between 0 and 3),
  injuries    text[] check (array_to_string(injuries, ';') ~
    '^((ACH|PF|ITB|PFP|PT|BSI|MTSS|HAM|LBP):[AMR](;(ACH|PF|ITB|PFP|PT|BSI|MTSS|HAM|LBP):[AMR])*)?$'),
  purpose     text check (length(purpose) between 1 and 300),
  media       text check (media ~ '^https://' and length(media) <= 500),
  aliases     text[] not null check (cardinality(aliases) <= 20), -- beside the library's
  is_hidden   boolean not null,
  version     integer not null,
  primary key (gym_id, id),
  unique (gym_id, movement_id)
);

-- Changes with every change to the two tables above, so that whoever keeps them in memory knows when to read again.
-- Beside the accounts, because the door reads that row at every call; none while the gym has nothing of its own.
alter table accounts.gym add column library_mark uuid;
