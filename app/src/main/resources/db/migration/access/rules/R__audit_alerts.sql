-- What there is to ask about: for those who look after access, and nobody else.
create or replace function access.audit_alerts()
    returns table (id uuid, at timestamptz, kind text, who text, place text, about uuid, number bigint, seen_at timestamptz)
    language sql stable security definer set search_path = ''
as $$
    select t.id, t.at, t.kind, a.display_name, coalesce(b.name, ''), t.about, t.number, t.seen_at
    from access.alert t
    join access.account a on a.id = t.account_id
    left join directory.body_in_brief b on b.id = a.body_id
    where (select access.is_auditor())
      and (t.seen_at is null or t.seen_at > now() - interval '30 days')
    order by t.seen_at is not null, t.at desc, t.id
    limit 100
$$;

revoke all on function access.audit_alerts() from public;
grant execute on function access.audit_alerts() to fotfeste_app;
