-- Somebody who opens a case of one of their own is noticed by how the names sound, also where the case has an alias and no more; and
-- what counts as unusual is said by whoever runs the house.
comment on column access.case_reference.kind is
    'PERSON is a whole name with the date of birth, or the identity number; FAMILY_NAME is how a name sounds, and only compared with who asks';

drop function access.break_glass(uuid, bytea[], bytea, text, boolean, date, text);
drop function access.notice_break(uuid, uuid, bytea);
drop function access.notice_breaking(uuid);
drop function access.watch();

create function access.notice_breaking(asking uuid, most_cases integer, most_misses integer) returns void
    language plpgsql security definer set search_path = ''
as $$
declare
    cases  bigint;
    misses bigint;
begin
    select count(*) into cases from access.glass_break b
    where b.account_id = asking and b.opened_at > now() - interval '24 hours';
    if cases >= most_cases then
        perform access.raise_alert('MANY_CASES', asking, null, cases);
    end if;
    select count(*) into misses from access.glass_attempt t
    where t.account_id = asking and t.opened = 0 and t.at > now() - interval '24 hours';
    if misses >= most_misses then
        perform access.raise_alert('MANY_MISSES', asking, null, misses);
    end if;
end
$$;
revoke all on function access.notice_breaking(uuid, integer, integer) from public;

-- Whether an hour lies in a night that may go past midnight.
create function access.is_night(asked integer, night_from integer, night_until integer) returns boolean
    language sql immutable set search_path = ''
as $$
    select case when night_from > night_until then asked >= night_from or asked < night_until
                else asked >= night_from and asked < night_until end
$$;
revoke all on function access.is_night(integer, integer, integer) from public;

create function access.notice_break(
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
        join access.account a on a.body_id = g.body_id and a.role = 'CENTRE_LEADER' and a.id <> broken.account_id
        where g.case_id = in_case and g.kind <> 'BREAK_GLASS' and not g.suspended and not g.ended
          and (g.account_id is null or g.account_id = a.id)
          and (a.open_until is null or a.open_until >= (now() at time zone 'Europe/Oslo')::date)) then
        perform access.raise_alert('NO_REVIEWER', broken.account_id, in_break, 1);
    end if;
end
$$;
revoke all on function access.notice_break(uuid, uuid, bytea[], integer, integer) from public;

create function access.break_glass(
    in_case uuid, in_tokens bytea[], in_names bytea[], in_own_name boolean, in_reason text, in_on_duty boolean,
    in_review_by date, in_outlet text, most_cases integer, most_misses integer, night_from integer, night_until integer)
    returns void
    language plpgsql security definer set search_path = ''
as $$
declare
    asking   access.account;
    wanted   uuid;
    break_id uuid;
    held     boolean;
    reached  integer := 0;
    opened   integer := 0;
begin
    select * into asking from access.account a
    where a.id = access.viewer()
      and (a.open_until is null or a.open_until >= (now() at time zone 'Europe/Oslo')::date);
    if asking.id is null or not 'BREAK_GLASS' = any (access.viewer_may()) then
        raise exception 'Whoever asks may not open a case in an emergency';
    end if;
    for wanted in
        select found.case_id
        from (select r.case_id from access.case_reference r where r.kind = 'PERSON' and r.token = any (in_tokens)
              union
              select g.case_id from access.case_grant g where g.case_id = in_case) found
        where found.case_id not in (select visible.case_id from access.visible_cases() as visible (case_id))
        order by found.case_id
        limit 5
    loop
        break_id := gen_random_uuid();
        insert into access.case_grant (case_id, id, kind, body_id, account_id, open_until, reason)
        values (wanted, break_id, 'BREAK_GLASS', asking.body_id, asking.id, now() + interval '3 hours', 'BREAK_GLASS');
        -- The rule itself tells whether that was enough: what is stronger than an emergency need not be known here.
        held := not exists (select from access.visible_cases() as visible (case_id) where visible.case_id = wanted);
        if held then
            update access.case_grant set open_until = now() where case_id = wanted and id = break_id;
        end if;
        insert into access.glass_break
            (case_id, id, account_id, reason, on_duty, held_back, opened_at, open_until, review_by)
        values (wanted, break_id, asking.id, in_reason, in_on_duty, held, now(), now() + interval '3 hours', in_review_by);
        perform access.append_log(wanted, asking.id, asking.role, 'BREAK_GLASS',
            case when held then 'DENY' else 'PERMIT' end, case when held then 'HELD_BACK' else 'BREAK_GLASS' end,
            wanted, in_outlet);
        perform access.notice_break(wanted, break_id, in_names, night_from, night_until);
        reached := reached + 1;
        opened := opened + case when held then 0 else 1 end;
    end loop;
    insert into access.glass_attempt (account_id, opened) values (asking.id, opened);
    -- Asked for in vain, a name like one's own is something to ask about too.
    if in_own_name and reached = 0 then
        perform access.raise_alert('NAMESAKE', asking.id, null, 0);
    end if;
    perform access.notice_breaking(asking.id, most_cases, most_misses);
end
$$;
comment on function access.break_glass(
    uuid, bytea[], bytea[], boolean, text, boolean, date, text, integer, integer, integer, integer) is
    'Opens, for the viewer and for three hours, the cases that have this identifier or one of these references. Tells nothing';
revoke all on function access.break_glass(
    uuid, bytea[], bytea[], boolean, text, boolean, date, text, integer, integer, integer, integer) from public;
grant execute on function access.break_glass(
    uuid, bytea[], bytea[], boolean, text, boolean, date, text, integer, integer, integer, integer) to fotfeste_app;

create function access.watch(most_refusals integer, most_looks integer) returns void
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
        if found.refusals >= most_refusals then
            perform access.raise_alert('MANY_REFUSALS', found.account, null, found.refusals);
        end if;
        if found.looks >= most_looks then
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
comment on function access.watch(integer, integer) is
    'Asked every ten minutes: unusual use in the last hour, and reviews that nobody has made in time';
revoke all on function access.watch(integer, integer) from public;
grant execute on function access.watch(integer, integer) to fotfeste_app;
