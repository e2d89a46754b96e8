-- A conflict that is found, lifted or no more may be that of the last leader.
create or replace function access.keep_led_in_conflict() returns trigger
    language plpgsql security definer set search_path = ''
as $$
begin
    perform access.keep_led(case when tg_op = 'DELETE' then old.case_id else new.case_id end);
    return null;
end
$$;

revoke all on function access.keep_led_in_conflict() from public;

create or replace trigger somebody_leads after insert or delete or update of lifted_at on access.conflict
    for each row execute function access.keep_led_in_conflict();
