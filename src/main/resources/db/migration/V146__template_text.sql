-- A class template keeps its text as the coach typed it; segments and lines are what was read from it.
alter table gym.class_template
  add column body text check (length(body) <= 20000), -- null = never saved as text: it is written from the rows when it is opened
  add column folder text not null default '' check (length(folder) <= 60),
  add column tags text not null default '' check (length(tags) <= 200), -- words apart by blanks
  add column archived_at timestamptz;

-- A part may not say how long it takes, and long boards have more lines.
alter table gym.class_segment
  drop constraint class_segment_minutes_check,
  drop constraint class_segment_position_check,
  add constraint class_segment_minutes check (minutes between 0 and 600),
  add constraint class_segment_position check (position between 1 and 60);
alter table gym.class_line
  drop constraint class_line_line_check,
  drop constraint class_line_choice_check,
  drop constraint class_line_unit_check,
  add constraint class_line_line check (line between 1 and 400),
  add constraint class_line_choice check (choice between 1 and 40),
  add constraint class_line_unit check (unit in ('REPS', 'SECONDS', 'MINUTES', 'METRES', 'KILOMETRES', 'MILES', 'FEET', 'CALORIES', 'CONTACTS'));
