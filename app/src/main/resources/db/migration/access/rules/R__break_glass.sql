-- Opens, for the viewer and for three hours, the cases that have this identifier or one of these references; or asks a second person,
-- where nobody opens alone. Tells nothing.
create or replace function access.break_glass(
    in_attempt uuid, in_case uuid, in_tokens bytea[], in_names bytea[], in_own_name boolean, in_reason text, in_on_duty boolean,
    in_words bytea, in_now timestamptz, in_review_by date, in_outlet text, most_cases integer, most_misses integer,
    night_from integer, night_until integer)
    returns void
    language plpgsql security definer set search_path = ''
as $$
declare
    asking  access.account;
    wanted  uuid;
    reached integer := 0;
    number_opened integer := 0;
begin
    select * into asking from access.account a
    where a.id = access.viewer()
      and (a.open_until is null or a.open_until >= (now() at time zone 'Europe/Oslo')::date);
    if asking.id is null or not 'BREAK_GLASS' = any (access.viewer_may()) then
        raise exception 'Whoever asks may not open a case in an emergency';
    end if;
    if not exists (select from access.glass_attempt t where t.id = in_attempt and t.account_id = asking.id and not t.refused) then
        raise exception 'It was not counted that somebody asks in an emergency';
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
        reached := reached + 1;
        -- Whoever is in conflict is held back as always, and nobody is asked to say yes.
        if exists (select from access.opened_by_two o where o.case_id = wanted)
           and not exists (select from access.conflict c
                           where c.case_id = wanted and c.account_id = asking.id and c.lifted_at is null) then
            perform access.ask_second_person(wanted, in_names, in_reason, in_on_duty, in_words, in_now, in_outlet);
        elsif access.break_one(wanted, gen_random_uuid(), in_names, in_reason, in_on_duty, in_review_by, in_outlet,
                  night_from, night_until) then
            number_opened := number_opened + 1;
        end if;
    end loop;
    update access.glass_attempt t set opened = number_opened where t.id = in_attempt;
    if reached = 0 then
        perform access.append_log(asking.id, asking.id, asking.role, 'BREAK_GLASS', 'DENY', 'NO_SUCH_CASE',
            '00000000-0000-0000-0000-000000000000', in_outlet, 0);
        -- Asked for in vain, a name like one's own is something to ask about too.
        if in_own_name then
            perform access.raise_alert('NAMESAKE', asking.id, null, 0);
        end if;
    end if;
    perform access.notice_breaking(asking.id, most_cases, most_misses);
end
$$;

revoke all on function access.break_glass(
    uuid, uuid, bytea[], bytea[], boolean, text, boolean, bytea, timestamptz, date, text, integer, integer, integer,
    integer) from public;
grant execute on function access.break_glass(
    uuid, uuid, bytea[], bytea[], boolean, text, boolean, bytea, timestamptz, date, text, integer, integer, integer,
    integer) to fotfeste_app;
