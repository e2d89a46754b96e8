-- The grants of a case that count now, with the roles that may use each and the people of its team.
create or replace function access.grants_of(asked uuid)
    returns table (
        kind text, body_id uuid, account_id uuid, open_until timestamptz, roles text[], members uuid[])
    language sql stable security definer set search_path = ''
as $$
    select g.kind, g.body_id, g.account_id, g.open_until,
           array(select r.role from access.role_right r
                 where r.may = g.kind
                   and r.open_from <= now() and (r.open_until is null or r.open_until > now())),
           case when g.team_id is not null then
               array(select m.account_id from access.team_member m
                     where m.team_id = g.team_id
                       and m.open_from <= now() and (m.open_until is null or m.open_until > now())) end
    from access.case_grant g
    where g.case_id = asked
      and not g.suspended
      and not g.ended
      and g.open_from <= now()
      and (g.open_until is null or g.open_until > now())
$$;

revoke all on function access.grants_of(uuid) from public;
grant execute on function access.grants_of(uuid) to fotfeste_app;
