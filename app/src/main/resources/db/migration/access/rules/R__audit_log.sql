-- The entries of one chain, found by the case or by its code: for those who look after access, and nobody else.
create or replace function access.audit_log(in_chain uuid, in_most integer)
    returns table (
        id bigint, at timestamptz, who text, role text, purpose text, decision text, rule text, outlet text, shown integer)
    language sql stable security definer set search_path = ''
as $$
    select l.id, l.at, a.display_name, l.role, l.purpose, l.decision, l.rule, l.outlet, l.shown
    from access.log l
    left join access.account a on a.id = l.account
    where l.case_id = coalesce(
              (select e.case_id from access.log_end e where e.case_id = in_chain),
              (select e.case_id from access.log_end e where access.log_code(e.case_id) = in_chain))
      and (select access.is_auditor())
    order by l.id desc
    limit in_most
$$;

revoke all on function access.audit_log(uuid, integer) from public;
grant execute on function access.audit_log(uuid, integer) to fotfeste_app;
