-- Reminders and escalations wait in the database, so that they come on time on any node, once.
create table work.scheduled_task (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
comment on table work.scheduled_task is 'db-scheduler: what is to be done, and when';
create index scheduled_task_execution on work.scheduled_task (execution_time);
create index scheduled_task_heartbeat on work.scheduled_task (last_heartbeat);
grant select, insert, update, delete on work.scheduled_task to fotfeste_app;
