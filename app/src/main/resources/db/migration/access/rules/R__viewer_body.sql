-- Where the viewer works.
create or replace function access.viewer_body() returns uuid
    language sql stable security definer set search_path = ''
as $$
    select a.body_id from access.account a where a.id = access.viewer()
$$;

revoke all on function access.viewer_body() from public;
grant execute on function access.viewer_body() to fotfeste_app;
