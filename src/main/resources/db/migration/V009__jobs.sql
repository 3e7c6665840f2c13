-- The table of db-scheduler: work that waits, with ids as its only data.
create table jobs.scheduled_tasks (
  task_name            text not null,
  task_instance        text not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures integer,
  last_heartbeat       timestamptz,
  version              bigint not null,
  priority             smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_due on jobs.scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on jobs.scheduled_tasks (last_heartbeat);

-- The application writes work down in its own transaction and never reads any; only the runner's role does.
grant insert on jobs.scheduled_tasks to gym_app;
grant select, insert, update, delete on jobs.scheduled_tasks to gym_jobs;

-- How often something was tried of late; the key is a hash, so that no address or e-mail is kept.
create table jobs.rate (
  key       bytea primary key check (length(key) = 32),
  opened_at timestamptz not null,
  tries     integer not null check (tries > 0)
);
create index rate_opened on jobs.rate (opened_at);
grant select, insert, update, delete on jobs.rate to gym_app;
