-- What rights alone give the viewer. Nobody asks this but the rule of visible cases, which takes conflicts away.
create or replace function access.granted_cases() returns setof uuid
    language sql stable security definer rows 60 set search_path = ''
as $$
    select g.case_id
    from access.account a
    join access.case_grant g on g.body_id = a.body_id
    where a.id = access.viewer()
      and g.kind = any ((select access.viewer_may())::text[])
      and (g.account_id is null or g.account_id = a.id)
      and (g.team_id is null or g.team_id = any ((select access.viewer_teams())::uuid[]))
      and not g.suspended
      and not g.ended
      and g.open_from <= now()
      and (g.open_until is null or g.open_until > now())
$$;

revoke all on function access.granted_cases() from public, fotfeste_app;
