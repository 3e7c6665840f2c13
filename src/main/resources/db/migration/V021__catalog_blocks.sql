-- The shared strength blocks: one row per exercise and week, as the coach of the library wrote it.
create table catalog.block (
    code                  text primary key check (code ~ '^[A-Z]{3}-[0-9]{1,2}$'),
    position              smallint not null, -- order in the library
    name                  text not null unique deferrable initially deferred,
    weeks                 smallint not null check (weeks between 1 and 52),
    sessions_per_week_min smallint not null check (sessions_per_week_min between 1 and 7),
    sessions_per_week_max smallint not null check (sessions_per_week_max between sessions_per_week_min and 7),
    session_cycle         text[] not null check (cardinality(session_cycle) > 0), -- the week's order of sessions: {A,B}
    minutes_min           smallint not null check (minutes_min > 0),
    minutes_max           smallint not null check (minutes_max >= minutes_min),
    goal                  text not null,
    entry                 text not null,
    progression_model     text not null,
    progression_rule      text not null,
    placement             text not null,
    min_hours_between     smallint not null check (min_hours_between between 0 and 168),
    exit_test             text not null
);

create table catalog.block_contraindication (
    block_code text not null references catalog.block,
    condition  text not null
        check (condition in ('ACH', 'PF', 'ITB', 'PFP', 'PT', 'BSI', 'MTSS', 'HAM', 'LBP')),
    primary key (block_code, condition)
);

create table catalog.block_row (
    block_code           text not null references catalog.block,
    week                 smallint not null check (week >= 1),
    deload               boolean not null, -- the same for every row of a week
    session              text not null check (session ~ '^[A-Z]$'),
    position             text not null check (position ~ '^[A-Z][1-9]?$'), -- A, A1, A2, B ...: sorts as text
    movement_id          text not null references catalog.movement,
    sets                 smallint not null check (sets between 1 and 20),
    amount               integer not null check (amount > 0),
    unit                 text not null check (unit in ('reps', 'seconds', 'metres', 'contacts')),
    per_side             boolean not null, -- the amount is for each side
    intensity_kind       text not null check (intensity_kind in ('PCT1RM', 'RPE', 'RM', 'BW')),
    intensity_hundredths integer, -- value times 100: 82.5 % = 8250, RPE 8 = 800, 15RM = 1500; null for BW
    basis                text check (basis in ('TM', '1RM')), -- what a percentage is of: training max or estimated 1RM
    rest_s               smallint not null check (rest_s between 0 and 600),
    tempo                text check (tempo ~ '^[0-9X]{4}$'), -- null = free
    raw                  text not null, -- canonical text: 3x8/side@RPE8
    primary key (block_code, week, session, position),
    check ((intensity_kind = 'BW') = (intensity_hundredths is null)),
    check ((intensity_kind = 'PCT1RM') = (basis is not null))
);
create index on catalog.block_row (movement_id);

grant select on all tables in schema catalog to gym_app;
