-- A team that is closed leaves no case behind that nobody sees: what was its own is the whole centre's again.
create or replace function access.close_team(in_team uuid) returns void
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
