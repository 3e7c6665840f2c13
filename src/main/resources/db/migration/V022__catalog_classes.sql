-- The shared endurance-class templates: class, timed segments, lines at three scaling levels.
create table catalog.class_template (
    code             text primary key check (code ~ '^EC-[0-9]{1,2}$'),
    position         smallint not null, -- order in the library
    name             text not null unique deferrable initially deferred,
    total_min        smallint not null check (total_min between 10 and 240),
    level            text not null check (level in ('All', 'Intermediate', 'Advanced')),
    level_text       text not null, -- with the remark: Advanced (hops pain free)
    intent           text not null,
    score_type       text not null
        check (score_type in ('completion', 'pace', 'rounds_reps', 'reps', 'missed_minutes', 'rpe_drift', 'none')),
    quality_day      boolean not null,
    free_trial       boolean not null,
    note             text not null,
    scaling_beginner text not null,
    scaling_scaled   text not null,
    scaling_rx       text not null
);

-- Zones 1 to 5 from zone_low to zone_high; both null = a strength segment.
create table catalog.class_segment (
    class_code text not null references catalog.class_template,
    position   smallint not null check (position >= 1),
    start_min  smallint not null check (start_min >= 0),
    minutes    smallint not null check (minutes > 0),
    name       text not null,
    content    text not null,
    zone_low   smallint check (zone_low between 1 and 6),
    zone_high  smallint check (zone_high between zone_low and 6),
    rpe        smallint not null check (rpe between 0 and 10),
    primary key (class_code, position),
    check (num_nonnulls(zone_low, zone_high) in (0, 2))
);

-- Rows of one segment, level and position are alternatives ("choose one"), counted by choice. A scaled or beginner row
-- replaces the rx rows of its segment and position; every other rx row stays.
create table catalog.class_line (
    class_code              text not null,
    segment_position        smallint not null,
    level                   text not null check (level in ('rx', 'scaled', 'beginner')),
    position                smallint not null check (position >= 1),
    choice                  smallint not null check (choice >= 1),
    movement_id             text references catalog.movement,
    activity_id             text references catalog.activity,
    amount_hundredths       integer check (amount_hundredths >= 0), -- times 100: 16.5 min = 1650; null = what is left of the segment, 0 = left out at this level
    amount_high_hundredths  integer, -- top of a range: 3-5 reps = 300 and 500
    amount_women_hundredths integer, -- 12/9 cal = 1200 and 900
    unit                    text not null check (unit in ('m', 'km', 'mi', 'cal', 's', 'min', 'reps')),
    per_side                boolean not null, -- the amount is for each side
    load                    text, -- in words: BW, by RPE, 16/12 kg
    intensity               text, -- in words: RPE7, threshold, easy
    zone_low                smallint check (zone_low between 1 and 6),
    zone_high               smallint check (zone_high between zone_low and 6),
    rest_s                  smallint check (rest_s between 0 and 600), -- null = not stated
    format                  text not null, -- in words: 3 rounds, 6 min each; A1, tempo 3111
    primary key (class_code, segment_position, level, position, choice),
    foreign key (class_code, segment_position) references catalog.class_segment,
    check (num_nonnulls(movement_id, activity_id) = 1),
    check (num_nonnulls(zone_low, zone_high) in (0, 2)),
    check (num_nonnulls(amount_high_hundredths, amount_women_hundredths) <= 1),
    check (amount_high_hundredths > amount_hundredths),
    check (amount_women_hundredths > 0),
    check (amount_hundredths is not null or num_nonnulls(amount_high_hundredths, amount_women_hundredths) = 0)
);
create index on catalog.class_line (movement_id);
create index on catalog.class_line (activity_id);

grant select on all tables in schema catalog to gym_app;
