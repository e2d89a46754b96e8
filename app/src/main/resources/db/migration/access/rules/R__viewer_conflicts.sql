-- Few have any, and hardly anybody more than one: read once for a statement, compared for each row.
create or replace function access.viewer_conflicts() returns uuid[]
    language sql stable security definer set search_path = ''
as $$
    select coalesce(array_agg(c.case_id), '{}'::uuid[])
    from access.conflict c
    where c.account_id = access.viewer() and c.lifted_at is null
$$;

revoke all on function access.viewer_conflicts() from public;
grant execute on function access.viewer_conflicts() to fotfeste_app;
