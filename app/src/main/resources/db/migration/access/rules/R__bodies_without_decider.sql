-- Bodies with a conflict that no leader there may decide; for administrators only.
create or replace function access.bodies_without_decider() returns setof uuid
    language sql stable security definer rows 5 set search_path = ''
as $$
    select distinct g.body_id
    from access.conflict c
    join access.account concerned on concerned.id = c.account_id
     and (concerned.open_until is null or concerned.open_until >= (now() at time zone 'Europe/Oslo')::date)
    join access.case_grant g on g.case_id = c.case_id and g.kind = 'UNIT'
     and not g.ended and (g.open_until is null or g.open_until > now())
    where c.confirmed_at is null and c.lifted_at is null
      and exists (select from access.account a where a.id = access.viewer() and a.role = 'ADMINISTRATOR')
      and (exists (select from access.case_grant theirs
                   where theirs.case_id = c.case_id and theirs.body_id = concerned.body_id
                     and (theirs.account_id is null or theirs.account_id = concerned.id) and not theirs.ended)
           or exists (select from access.parcel sent
                      where sent.case_id = c.case_id and sent.body_id = concerned.body_id))
      and not exists (
          select from access.account leader
          join access.case_grant held on held.body_id = leader.body_id and held.case_id = c.case_id
           and held.kind <> 'BREAK_GLASS' and not held.ended and (held.open_until is null or held.open_until > now())
           and ((held.account_id is null and not held.suspended) or held.account_id = leader.id)
          where leader.role = 'CENTRE_LEADER' and access.is_in_use(leader)
            and leader.open_from <= (now() at time zone 'Europe/Oslo')::date
            and (leader.open_until is null or leader.open_until >= (now() at time zone 'Europe/Oslo')::date)
            and not exists (
                select from access.conflict own
                where own.case_id = c.case_id and own.account_id = leader.id and own.lifted_at is null))
$$;

revoke all on function access.bodies_without_decider() from public;
grant execute on function access.bodies_without_decider() to fotfeste_app;
