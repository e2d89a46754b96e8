-- How many in the house's own records must have a name before it is common, as an administrator has set it.
create or replace function access.common_from() returns integer
    language sql stable security definer set search_path = ''
as $$
    select l.common_name from access.guessing_limit l order by l.id desc limit 1
$$;

revoke all on function access.common_from() from public;
grant execute on function access.common_from() to fotfeste_app;
