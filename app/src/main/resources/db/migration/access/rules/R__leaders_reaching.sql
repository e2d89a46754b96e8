-- The leaders who reach a case by a right of their house or their own, and are in no conflict: not counting emergencies, and not those
-- who have stepped in. A team is no wall to a leader, who says who is in it.
create or replace function access.leaders_reaching(asked uuid) returns setof uuid
    language sql stable security definer rows 2 set search_path = ''
as $$
    select leader.id
    from access.case_grant g
    join access.account leader on leader.body_id = g.body_id and leader.role = 'CENTRE_LEADER' and access.is_in_use(leader)
     and (g.account_id is null or g.account_id = leader.id)
     and leader.open_from <= (now() at time zone 'Europe/Oslo')::date
     and (leader.open_until is null or leader.open_until >= (now() at time zone 'Europe/Oslo')::date)
    where g.case_id = asked
      and g.kind in ('UNIT', 'COORDINATION', 'CIRCLE')
      and not g.suspended and not g.ended
      and g.open_from <= now() and (g.open_until is null or g.open_until > now())
      and leader.id not in (select access.conflicts_of(asked))
$$;

revoke all on function access.leaders_reaching(uuid) from public;
