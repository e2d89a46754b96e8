-- What rights alone give the viewer. Nobody asks this but the rule of visible cases, which takes conflicts away.
create or replace function access.granted_cases() returns setof uuid
    language sql stable security definer rows 60 set search_path = ''
as $$
    select usable.case_id from access.usable_grant usable
$$;

revoke all on function access.granted_cases() from public, fotfeste_app;
