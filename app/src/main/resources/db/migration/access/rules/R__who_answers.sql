-- Who may say yes to that somebody opens a case in an emergency: those at a centre who see it otherwise, and the unit's leader also
-- where it is closed to named people. Nobody who is in conflict there.
create or replace function access.who_answers(asked uuid) returns setof uuid
    language sql stable security definer rows 10 set search_path = ''
as $$
    select distinct a.id
    from access.case_grant g
    join access.account a on a.body_id = g.body_id
    where g.case_id = asked
      and g.kind <> 'BREAK_GLASS'
      and not g.ended
      and g.open_from <= now()
      and (g.open_until is null or g.open_until > now())
      and a.role in ('CENTRE_WORKER', 'CENTRE_LEADER')
      and access.is_in_use(a)
      and a.open_from <= (now() at time zone 'Europe/Oslo')::date
      and (a.open_until is null or a.open_until >= (now() at time zone 'Europe/Oslo')::date)
      and ((a.role = 'CENTRE_LEADER' and g.kind = 'UNIT')
           or (not g.suspended
               and (g.account_id is null or g.account_id = a.id)
               and (g.team_id is null or exists (
                    select from access.team_member m
                    where m.team_id = g.team_id and m.account_id = a.id
                      and m.open_from <= now() and (m.open_until is null or m.open_until > now())))))
      and not exists (
          select from access.conflict c
          where c.case_id = asked and c.account_id = a.id and c.lifted_at is null)
$$;

revoke all on function access.who_answers(uuid) from public;
