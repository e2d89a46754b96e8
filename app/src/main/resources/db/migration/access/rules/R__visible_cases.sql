-- The cases that the viewer may see: what rights give, without those where the viewer is in conflict.
create or replace function access.visible_cases() returns setof uuid
    language sql stable security definer rows 60 set search_path = ''
as $$
    select given.case_id
    from access.granted_cases() as given (case_id)
    where given.case_id <> all ((select access.viewer_conflicts())::uuid[])
$$;

revoke all on function access.visible_cases() from public;
grant execute on function access.visible_cases() to fotfeste_app;
