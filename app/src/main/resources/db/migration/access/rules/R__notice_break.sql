-- What there is to ask about in one opening in an emergency.
create or replace function access.notice_break(
    in_case uuid, in_break uuid, in_names bytea[], night_from integer, night_until integer)
    returns void
    language plpgsql security definer set search_path = ''
as $$
declare
    broken access.glass_break;
begin
    select * into strict broken from access.glass_break b where b.case_id = in_case and b.id = in_break;
    if broken.held_back then
        perform access.raise_alert('HELD_BACK', broken.account_id, in_break, 1);
    end if;
    if exists (select from access.case_reference r
               where r.case_id = in_case and r.kind = 'FAMILY_NAME' and r.token = any (in_names)) then
        perform access.raise_alert('NAMESAKE', broken.account_id, in_break, 1);
    end if;
    if not broken.on_duty
       and access.is_night(extract(hour from now() at time zone 'Europe/Oslo')::integer, night_from, night_until) then
        perform access.raise_alert('NIGHT', broken.account_id, in_break, 1);
    end if;
    if not exists (
        select from access.case_grant g
        join access.account a on a.body_id = g.body_id and a.role = 'CENTRE_LEADER' and access.is_in_use(a) and a.id <> broken.account_id
        where g.case_id = in_case and g.kind <> 'BREAK_GLASS' and not g.suspended and not g.ended
          and (g.account_id is null or g.account_id = a.id)
          and (a.open_until is null or a.open_until >= (now() at time zone 'Europe/Oslo')::date)) then
        perform access.raise_alert('NO_REVIEWER', broken.account_id, in_break, 1);
    end if;
end
$$;

revoke all on function access.notice_break(uuid, uuid, bytea[], integer, integer) from public;
