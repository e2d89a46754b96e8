-- The teams that the viewer belongs to now.
create or replace function access.viewer_teams() returns uuid[]
    language sql stable security definer set search_path = ''
as $$
    select coalesce(array_agg(m.team_id), '{}')
    from access.team_member m
    where m.account_id = access.viewer()
      and m.open_from <= now()
      and (m.open_until is null or m.open_until > now())
$$;

revoke all on function access.viewer_teams() from public;
grant execute on function access.viewer_teams() to fotfeste_app;
