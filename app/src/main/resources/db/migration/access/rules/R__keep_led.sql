-- Lets somebody step in where no leader reaches a case, and ends that when one does again. In an emergency nothing is changed in who
-- sees: then it waits for the timer.
create or replace function access.keep_led(asked uuid) returns void
    language plpgsql security definer set search_path = ''
as $$
begin
    if coalesce(current_setting('fotfeste.emergency_of', true), '') <> '' then
        return;
    end if;
    if exists (select from access.leaders_reaching(asked)) then
        update access.case_grant set open_until = now()
        where case_id = asked and kind = 'DEPUTY' and open_until is null;
    else
        insert into access.case_grant (case_id, id, kind, body_id, account_id, reason)
        select asked, gen_random_uuid(), 'DEPUTY', s.body_id, s.account_id, 'STEPS_IN'
        from access.stand_ins(asked) s
        where not exists (
            select from access.case_grant g
            where g.case_id = asked and g.account_id = s.account_id and g.kind = 'DEPUTY' and g.open_until is null);
    end if;
end
$$;

revoke all on function access.keep_led(uuid) from public;
grant execute on function access.keep_led(uuid) to fotfeste_app;
