-- How many entries a stretch of time has: for those who look after access, and nobody else.
create or replace function access.audit_size(in_from timestamptz, in_until timestamptz) returns bigint
    language sql stable security definer set search_path = ''
as $$
    select count(*) from access.log l
    where l.at >= in_from and l.at < in_until and l.rule <> 'RECORDED' and (select access.is_auditor())
$$;

revoke all on function access.audit_size(timestamptz, timestamptz) from public;
grant execute on function access.audit_size(timestamptz, timestamptz) to fotfeste_app;
