-- Anyone's rights can be shown, with the reason for each: in numbers and kinds, never which cases.
create function access.rights_of(asked uuid)
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
comment on function access.rights_of(uuid) is
    'How many cases somebody may see, by kind of right: for an administrator, a leader of the same centre, and themselves';
revoke all on function access.rights_of(uuid) from public;
grant execute on function access.rights_of(uuid) to fotfeste_app;

-- A team that is closed leaves no case behind that nobody sees: what was its own is the whole centre's again.
create function access.close_team(in_team uuid) returns void
    language plpgsql security definer set search_path = ''
as $$
begin
    if not exists (
        select from access.team t join access.account a on a.body_id = t.body_id
        where t.id = in_team and t.open_until is null and a.id = access.viewer() and a.role = 'CENTRE_LEADER') then
        return;
    end if;
    insert into access.case_grant (case_id, id, kind, body_id, reason)
    select g.case_id, gen_random_uuid(), 'UNIT', g.body_id, 'TEAM_CLOSED'
    from access.case_grant g
    where g.team_id = in_team and g.open_until is null;
    update access.case_grant set open_until = now() where team_id = in_team and open_until is null;
    update access.team_member set open_until = now() where team_id = in_team and open_until is null;
    update access.team set open_until = now() where id = in_team;
end
$$;
revoke all on function access.close_team(uuid) from public;
grant execute on function access.close_team(uuid) to fotfeste_app;
