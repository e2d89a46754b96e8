-- Who would see something of these cases if no conflict of interest closed them: by the rights that count now, or by what was
-- shared. It answers only of cases that the viewer has opened or may see.
create or replace function access.audience_of(asked uuid[]) returns table (case_id uuid, account_id uuid)
    language sql stable security definer rows 20 set search_path = ''
as $$
    with told as (
        select each.case_id from unnest(asked) as each (case_id)
        where each.case_id = any (access.opened_cases())
           or each.case_id in (select visible.case_id from access.visible_cases() as visible (case_id))
    ), working as (
        select a.id, a.body_id, r.may
        from access.account a
        join access.role_right r on r.role = a.role
         and r.open_from <= now() and (r.open_until is null or r.open_until > now())
        where a.open_from <= (now() at time zone 'Europe/Oslo')::date
          and (a.open_until is null or a.open_until >= (now() at time zone 'Europe/Oslo')::date)
    )
    select g.case_id, w.id
    from told
    join access.case_grant g on g.case_id = told.case_id
    join working w on w.body_id = g.body_id and w.may = g.kind
    where (g.account_id is null or g.account_id = w.id)
      and (g.team_id is null or exists (
           select from access.team_member m
           where m.team_id = g.team_id and m.account_id = w.id
             and m.open_from <= now() and (m.open_until is null or m.open_until > now())))
      and not g.suspended
      and not g.ended
      and g.open_from <= now()
      and (g.open_until is null or g.open_until > now())
    union
    select p.case_id, w.id
    from told
    join access.parcel p on p.case_id = told.case_id
    join working w on w.body_id = p.body_id and w.may = 'PARCEL'
    where p.open_from <= now()
      and (p.open_until is null or p.open_until > now())
    union
    -- Whoever was held back in an emergency would have seen the case for some hours: a leader decides whether that was right.
    select k.case_id, w.id
    from told
    join access.glass_break k on k.case_id = told.case_id and k.held_back and k.opened_at > now() - interval '30 days'
    join working w on w.id = k.account_id and w.may = 'BREAK_GLASS'
$$;

revoke all on function access.audience_of(uuid[]) from public;
grant execute on function access.audience_of(uuid[]) to fotfeste_app;
