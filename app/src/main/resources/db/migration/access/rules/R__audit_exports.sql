-- Each time the log was taken out: for those who look after access, and nobody else.
create or replace function access.audit_exports(in_most integer)
    returns table (at timestamptz, who text, from_on date, to_on date, entries bigint)
    language sql stable security definer set search_path = ''
as $$
    select e.at, a.display_name, e.from_on, e.to_on, e.entries
    from access.log_export e
    join access.account a on a.id = e.account
    where (select access.is_auditor())
    order by e.id desc
    limit in_most
$$;

revoke all on function access.audit_exports(integer) from public;
grant execute on function access.audit_exports(integer) to fotfeste_app;
