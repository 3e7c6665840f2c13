-- Coaches write blocks of their own: one family of versions, of which only one that nobody follows may still change.
alter table gym.block
  add column family       uuid not null default gen_random_uuid(), -- the same over all versions
  add column origin       text, -- the library block it was copied from to be edited
  add column phase        text not null default '' check (length(phase) <= 60),
  add column description  text not null default '' check (length(description) <= 2000),
  add column deload_weeks integer[] not null default '{}',
  add column test_weeks   integer[] not null default '{}',
  add column sessions_min integer check (sessions_min between 1 and 7),
  add column sessions_max integer check (sessions_max between sessions_min and 7),
  add column followed_at  timestamptz, -- since when somebody follows it: from then on it never changes
  add column archived_at  timestamptz,
  add column changed_at   timestamptz,
  add constraint block_version unique (gym_id, family, number);

-- A row of such a block: the same line in every week, its movement and its shorthand as the coach types them. What is
-- understood is kept in canonical text, which reads back to the same prescription; what is not is kept as it was typed.
alter table gym.block_row
  alter column movement_id drop not null,
  alter column sets drop not null,
  alter column amount drop not null,
  alter column unit drop not null,
  alter column per_side drop not null,
  alter column intensity drop not null,
  alter column rest_s drop not null,
  alter column tempo drop not null,
  add column line          uuid,
  add column place         double precision not null default 0, -- the order within a session; positions follow from it
  add column is_linked     boolean not null default false, -- takes turns with the row above: A1, A2
  add column words         text not null default '' check (length(words) <= 120),
  add column cell          text not null default '' check (length(cell) <= 120),
  add column is_understood boolean not null default true,
  add column remark        text not null default '' check (length(remark) <= 300),
  add column rule          text not null default '' check (length(rule) <= 120),
  add column version       integer not null default 0,
  add column changed_at    timestamptz,
  drop constraint block_row_gym_id_block_id_week_session_position_key,
  -- Rows change places within a transaction.
  add constraint block_row_position unique (gym_id, block_id, week, session, position) deferrable initially deferred,
  add constraint block_row_line unique (gym_id, block_id, week, line),
  add constraint block_row_written_or_copied check (line is not null or (movement_id is not null and sets is not null));
