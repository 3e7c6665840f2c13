-- The shared library: movements (lifts, jumps, holds) and activities (runs, machines, carries, mobility).
-- Read by every gym, written only by Flyway: no gym_id, no row security. An id is never removed, plans and logs refer to it.
create schema if not exists catalog;

create table catalog.movement (
    id                  text primary key check (id ~ '^[a-z][a-z0-9_]*$'),
    position            smallint not null, -- order in the library
    name                text not null unique deferrable initially deferred,
    family              text not null check (family in ('PC', 'CA', 'PO', 'CO', 'PL', 'LG')),
    primary_muscles     text not null,
    equipment           text not null,
    unilateral          boolean not null,
    load_modes          text[] not null
        check (load_modes <@ array['BW', 'kg', 'band', 'time', 'metres', 'contacts', '%1RM', 'xRM'] and cardinality(load_modes) > 0),
    contacts_per_rep    smallint not null check (contacts_per_rep between 0 and 2),
    regress_id          text references catalog.movement deferrable initially deferred,
    progress_id         text references catalog.movement deferrable initially deferred,
    fit_category        integer check (fit_category >= 0),
    fit_category_name   text,
    fit_exercise        integer check (fit_exercise >= 0),
    fit_exercise_name   text,
    fit_exact           boolean,
    free_exercise_db_id text,
    leg_load            smallint not null check (leg_load between 0 and 3),
    purpose             text not null,
    evidence            text not null check (evidence in ('A', 'B', 'C')),
    check (num_nonnulls(fit_category, fit_category_name, fit_exercise, fit_exercise_name, fit_exact) in (0, 5)),
    check (regress_id <> id and progress_id <> id)
);
create index on catalog.movement (regress_id);
create index on catalog.movement (progress_id);

create table catalog.activity (
    id       text primary key check (id ~ '^[a-z][a-z0-9_]*$'),
    position smallint not null, -- order in the library
    name     text not null unique deferrable initially deferred,
    kind     text not null check (kind in ('run', 'erg', 'carry', 'bodyweight', 'mobility')),
    units    text[] not null
        check (units <@ array['m', 'km', 'mi', 'cal', 's', 'min', 'reps'] and cardinality(units) > 0),
    leg_load smallint not null check (leg_load between 0 and 3),
    run      boolean not null
);

-- Lower case, unique over movements and activities together; exactly one of the two ids is set.
create table catalog.movement_alias (
    alias       text primary key check (alias = lower(alias) and alias = btrim(alias) and alias <> ''),
    movement_id text references catalog.movement,
    activity_id text references catalog.activity,
    check (num_nonnulls(movement_id, activity_id) = 1)
);
create index on catalog.movement_alias (movement_id);
create index on catalog.movement_alias (activity_id);

-- A = avoid while symptomatic or until cleared, M = modify, R = commonly used in rehabilitation; no row = no advice.
create table catalog.movement_injury (
    movement_id text not null references catalog.movement,
    condition   text not null
        check (condition in ('ACH', 'PF', 'ITB', 'PFP', 'PT', 'BSI', 'MTSS', 'HAM', 'LBP')),
    code        text not null check (code in ('A', 'M', 'R')),
    primary key (movement_id, condition)
);

grant usage on schema catalog to gym_app;
grant select on all tables in schema catalog to gym_app;
