-- Entries of a stretch of time, oldest first, after the one that was read last. The chain of an account stays as it is.
create or replace function access.audit_entries(
    in_from timestamptz, in_until timestamptz, in_after_at timestamptz, in_after_chain uuid, in_after_id bigint, in_most integer)
    returns table (
        case_id uuid, id bigint, at timestamptz, account uuid, username text, role text, purpose text, decision text, rule text,
        asked uuid, outlet text, shown integer)
    language sql stable security definer set search_path = ''
as $$
    select e.code, e.id, e.at, e.account, a.username, e.role, e.purpose, e.decision, e.rule, access.log_code(e.asked), e.outlet,
           e.shown
    from (select l.*, case when l.case_id = l.account then l.case_id else access.log_code(l.case_id) end as code
          from access.log l
          where l.at >= in_from and l.at < in_until and l.rule <> 'RECORDED' and (select access.is_auditor())) e
    left join access.account a on a.id = e.account
    where in_after_at is null or (e.at, e.code, e.id) > (in_after_at, in_after_chain, in_after_id)
    order by e.at, e.code, e.id
    limit in_most
$$;

revoke all on function access.audit_entries(timestamptz, timestamptz, timestamptz, uuid, bigint, integer) from public;
grant execute on function access.audit_entries(timestamptz, timestamptz, timestamptz, uuid, bigint, integer) to fotfeste_app;
