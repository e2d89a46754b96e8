-- Somebody looks after access without ever seeing what a case holds: these functions show who looked and what to ask about, to
-- that role alone. Nobody else can read the tables behind them.
create table access.log_verified (
    id      bigint      generated always as identity primary key,
    at      timestamptz not null default now(),
    chains  bigint      not null,
    entries bigint      not null,
    anchors bigint      not null,
    faults  bigint      not null
);
comment on table access.log_verified is 'Each time the whole log was walked, and how much was wrong: written with the owner''s connection only';
grant select on access.log_verified to fotfeste_app;

create function access.is_auditor() returns boolean
    language sql stable security definer set search_path = ''
as $$
    select 'AUDIT' = any (access.viewer_may())
$$;

create function access.audit_alerts()
    returns table (id uuid, at timestamptz, kind text, who text, place text, about uuid, number bigint, seen_at timestamptz)
    language sql stable security definer set search_path = ''
as $$
    select t.id, t.at, t.kind, a.display_name, coalesce(b.name, ''), t.about, t.number, t.seen_at
    from access.alert t
    join access.account a on a.id = t.account_id
    left join directory.body b on b.id = a.body_id
    where (select access.is_auditor())
      and (t.seen_at is null or t.seen_at > now() - interval '30 days')
    order by t.seen_at is not null, t.at desc, t.id
    limit 100
$$;

create function access.mark_alert(in_id uuid) returns void
    language sql volatile security definer set search_path = ''
as $$
    update access.alert set seen_by = access.viewer(), seen_at = now()
    where id = in_id and seen_at is null and access.is_auditor()
$$;

create function access.audit_breaks()
    returns table (
        id uuid, case_id uuid, who text, place text, reason text, on_duty boolean, held_back boolean, opened_at timestamptz,
        open_until timestamptz, review_by date, reviewer text, reviewed_at timestamptz, verdict text)
    language sql stable security definer set search_path = ''
as $$
    select k.id, k.case_id, a.display_name, coalesce(b.name, ''), k.reason, k.on_duty, k.held_back, k.opened_at,
           coalesce(k.ended_at, k.open_until), k.review_by, r.display_name, k.reviewed_at, k.verdict
    from access.glass_break k
    join access.account a on a.id = k.account_id
    left join directory.body b on b.id = a.body_id
    left join access.account r on r.id = k.reviewed_by
    where (select access.is_auditor())
      and (k.reviewed_at is null or k.reviewed_at > now() - interval '30 days')
    order by k.reviewed_at is not null, k.opened_at desc, k.id
    limit 100
$$;

create function access.audit_log(in_chain uuid, in_most integer)
    returns table (
        id bigint, at timestamptz, who text, role text, purpose text, decision text, rule text, outlet text, shown integer)
    language sql stable security definer set search_path = ''
as $$
    select l.id, l.at, a.display_name, l.role, l.purpose, l.decision, l.rule, l.outlet, l.shown
    from access.log l
    left join access.account a on a.id = l.account
    where l.case_id = in_chain and (select access.is_auditor())
    order by l.id desc
    limit in_most
$$;
revoke all on function
    access.is_auditor(), access.audit_alerts(), access.mark_alert(uuid), access.audit_breaks(),
    access.audit_log(uuid, integer) from public;
grant execute on function
    access.is_auditor(), access.audit_alerts(), access.mark_alert(uuid), access.audit_breaks(),
    access.audit_log(uuid, integer) to fotfeste_app;

create function access.tell_when_not_needed() returns trigger
    language plpgsql security definer set search_path = ''
as $$
begin
    perform access.raise_alert('NOT_NEEDED', new.account_id, new.id, 1);
    return new;
end
$$;
create trigger not_needed_is_told after update of verdict on access.glass_break
    for each row when (new.verdict = 'NOT_NEEDED' and old.verdict is null)
    execute function access.tell_when_not_needed();

create function access.watch() returns void
    language plpgsql security definer set search_path = ''
as $$
declare
    found record;
begin
    for found in
        select l.account,
               count(*) filter (where l.decision = 'DENY' and l.purpose <> 'BREAK_GLASS') as refusals,
               count(*) filter (where l.purpose = 'SEARCH')
               + count(distinct l.case_id) filter (where l.shown is null and l.decision = 'PERMIT') as looks
        from access.log l
        where l.at > now() - interval '1 hour' and l.account is not null
        group by l.account
    loop
        if found.refusals >= 10 then
            perform access.raise_alert('MANY_REFUSALS', found.account, null, found.refusals);
        end if;
        if found.looks >= 120 then
            perform access.raise_alert('MANY_LOOKS', found.account, null, found.looks);
        end if;
    end loop;
    insert into access.alert (kind, account_id, about, number)
    select 'REVIEW_OVERDUE', k.account_id, k.id, 1
    from access.glass_break k
    where k.reviewed_at is null
      and k.review_by < (now() at time zone 'Europe/Oslo')::date
      and not exists (select from access.alert t where t.kind = 'REVIEW_OVERDUE' and t.about = k.id)
    on conflict do nothing;
end
$$;
comment on function access.watch() is 'Asked every ten minutes: unusual use in the last hour, and reviews that nobody has made in time';
revoke all on function access.watch(), access.tell_when_not_needed() from public;
grant execute on function access.watch() to fotfeste_app;
