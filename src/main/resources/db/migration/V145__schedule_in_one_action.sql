-- Several classes put on the schedule in one action can be taken back in one; from publish_at on members read what is done.
alter table gym.scheduled_class
  add column batch_id uuid,
  add column publish_at timestamptz; -- null = at once
create index scheduled_class_batch on gym.scheduled_class (gym_id, batch_id) where batch_id is not null;
