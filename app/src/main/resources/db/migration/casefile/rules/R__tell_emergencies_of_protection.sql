-- Whether the address is protected is known where cases are opened in emergencies: such a case is not opened by one alone.
create or replace function casefile.tell_emergencies_of_protection() returns trigger
    language plpgsql security definer set search_path = ''
as $$
begin
    perform access.note_opened_by_two(array[new.case_id], new.protection <> 'NONE');
    return null;
end
$$;

revoke all on function casefile.tell_emergencies_of_protection() from public;

create or replace trigger emergencies_know_of_protection after insert on casefile.client_case
    for each row when (new.protection <> 'NONE') execute function casefile.tell_emergencies_of_protection();

create or replace trigger emergencies_know_of_changed_protection after update of protection on casefile.client_case
    for each row when (new.protection <> old.protection) execute function casefile.tell_emergencies_of_protection();
