-- Whether the viewer looks after access.
create or replace function access.is_auditor() returns boolean
    language sql stable security definer set search_path = ''
as $$
    select 'AUDIT' = any (access.viewer_may())
$$;

revoke all on function access.is_auditor() from public;
grant execute on function access.is_auditor() to fotfeste_app;
