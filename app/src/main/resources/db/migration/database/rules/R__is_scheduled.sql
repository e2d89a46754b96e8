-- Whether something is to be done later.
create or replace function work.is_scheduled(task text, instance text) returns boolean
    language sql stable security definer set search_path = ''
as $$
    select exists (select from work.scheduled_task t where t.task_name = task and t.task_instance = instance)
$$;

revoke all on function work.is_scheduled(text, text) from public;
