-- Behind the door: whoever has a case open in an emergency, and whatever follows from what they do, changes nothing in who sees it.
-- They may close it again, and say of themselves that they are in conflict.
create or replace function access.refuse_in_emergency() returns trigger
    language plpgsql
as $$
begin
    raise exception 'Nobody changes in an emergency who sees a case' using errcode = 'insufficient_privilege';
end
$$;

create or replace trigger none_is_given_in_an_emergency before insert on access.case_grant
    for each row when (current_setting('fotfeste.emergency_of', true) <> '' and new.kind <> 'BREAK_GLASS')
    execute function access.refuse_in_emergency();

create or replace trigger none_is_changed_in_an_emergency before update on access.case_grant
    for each row when (current_setting('fotfeste.emergency_of', true) <> '' and old.kind <> 'BREAK_GLASS'
        and (new.kind, new.body_id, new.account_id, new.team_id, new.suspended, new.open_from, new.open_until)
            is distinct from
            (old.kind, old.body_id, old.account_id, old.team_id, old.suspended, old.open_from, old.open_until))
    execute function access.refuse_in_emergency();

create or replace trigger none_is_taken_in_an_emergency before delete on access.case_grant
    for each row when (current_setting('fotfeste.emergency_of', true) <> '')
    execute function access.refuse_in_emergency();

create or replace trigger nothing_is_shared_in_an_emergency before insert or update or delete on access.parcel
    for each row when (current_setting('fotfeste.emergency_of', true) <> '')
    execute function access.refuse_in_emergency();

create or replace trigger nobody_is_shut_out_in_an_emergency before insert or update on access.conflict
    for each row when (current_setting('fotfeste.emergency_of', true) <> ''
        and not (new.basis = 'TOLD' and new.account_id::text = left(current_setting('fotfeste.emergency_of', true), 36)))
    execute function access.refuse_in_emergency();
