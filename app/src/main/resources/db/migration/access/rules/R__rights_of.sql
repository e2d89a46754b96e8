-- How many cases somebody may see, by kind of right: for an administrator, a leader of the same centre, and themselves.
create or replace function access.rights_of(asked uuid)
    returns table (kind text, reason text, number bigint, since timestamptz, until timestamptz)
    language sql stable security definer set search_path = ''
as $$
    select g.kind, g.reason, count(distinct g.case_id), min(g.open_from), max(g.open_until)
    from access.account a
    join access.account asking on asking.id = access.viewer()
    join access.role_right r on r.role = a.role
     and r.open_from <= now() and (r.open_until is null or r.open_until > now())
    join access.case_grant g on g.body_id = a.body_id and g.kind = r.may
    where a.id = asked
      and (g.account_id is null or g.account_id = a.id)
      and (g.team_id is null or exists (
           select from access.team_member m
           where m.team_id = g.team_id and m.account_id = a.id
             and m.open_from <= now() and (m.open_until is null or m.open_until > now())))
      and not g.suspended
      and not g.ended
      and g.open_from <= now()
      and (g.open_until is null or g.open_until > now())
      -- Whoever may see cases is told only of those: the number must not tell of one that is closed to them.
      and (asking.role = 'ADMINISTRATOR'
           or ((asked = asking.id or (asking.role = 'CENTRE_LEADER' and asking.body_id = a.body_id))
               and g.case_id in (select visible.case_id from access.visible_cases() as visible (case_id))))
    group by g.kind, g.reason
    order by g.kind, g.reason
$$;

revoke all on function access.rights_of(uuid) from public;
grant execute on function access.rights_of(uuid) to fotfeste_app;
