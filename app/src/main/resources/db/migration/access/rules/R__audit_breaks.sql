-- Openings in emergencies, each case by its code: for those who look after access, and nobody else.
create or replace function access.audit_breaks()
    returns table (
        id uuid, case_id uuid, who text, place text, reason text, on_duty boolean, held_back boolean, opened_at timestamptz,
        open_until timestamptz, review_by date, reviewer text, reviewed_at timestamptz, verdict text)
    language sql stable security definer set search_path = ''
as $$
    select k.id, access.log_code(k.case_id), a.display_name, coalesce(b.name, ''), k.reason, k.on_duty, k.held_back, k.opened_at,
           coalesce(k.ended_at, k.open_until), k.review_by, r.display_name, k.reviewed_at, k.verdict
    from access.glass_break k
    join access.account a on a.id = k.account_id
    left join directory.body_in_brief b on b.id = a.body_id
    left join access.account r on r.id = k.reviewed_by
    where (select access.is_auditor())
      and (k.reviewed_at is null or k.reviewed_at > now() - interval '30 days')
    order by k.reviewed_at is not null, k.opened_at desc, k.id
    limit 100
$$;

revoke all on function access.audit_breaks() from public;
grant execute on function access.audit_breaks() to fotfeste_app;
