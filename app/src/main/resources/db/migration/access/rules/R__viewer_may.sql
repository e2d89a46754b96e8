-- The kinds of right that the viewer's role may use now.
create or replace function access.viewer_may() returns text[]
    language sql stable security definer set search_path = ''
as $$
    select coalesce(array_agg(r.may), '{}')
    from access.account a
    join access.role_right r on r.role = a.role
    where a.id = access.viewer()
      and r.open_from <= now()
      and (r.open_until is null or r.open_until > now())
$$;

revoke all on function access.viewer_may() from public;
grant execute on function access.viewer_may() to fotfeste_app;
