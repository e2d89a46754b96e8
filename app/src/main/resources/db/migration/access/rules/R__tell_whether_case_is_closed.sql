-- A grant that is given in a closed case tells that the case is closed, as those before it do.
create or replace function access.tell_whether_case_is_closed() returns trigger
    language plpgsql security definer set search_path = ''
as $$
begin
    perform from access.case_grant g where g.case_id = new.case_id order by g.id for no key update;
    new.case_closed := exists (select from access.case_grant g where g.case_id = new.case_id and g.case_closed);
    return new;
end
$$;

revoke all on function access.tell_whether_case_is_closed() from public;

create or replace trigger closed_cases_are_known before insert on access.case_grant
    for each row execute function access.tell_whether_case_is_closed();
