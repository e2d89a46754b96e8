-- The open ones among the cases that the viewer may see, for what looks through them for something to do.
create or replace function access.visible_open_cases() returns setof uuid
    language sql stable security definer rows 60 set search_path = ''
as $$
    select usable.case_id
    from access.usable_grant usable
    where not usable.case_closed
      and usable.case_id <> all ((select access.viewer_conflicts())::uuid[])
$$;

revoke all on function access.visible_open_cases() from public;
grant execute on function access.visible_open_cases() to fotfeste_app;
