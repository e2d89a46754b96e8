-- The accounts that a case is closed to for a conflict of interest.
create or replace function access.conflicts_of(asked uuid) returns setof uuid
    language sql stable security definer rows 1 set search_path = ''
as $$
    select distinct c.account_id from access.conflict c where c.case_id = asked and c.lifted_at is null
$$;

revoke all on function access.conflicts_of(uuid) from public;
grant execute on function access.conflicts_of(uuid) to fotfeste_app;
