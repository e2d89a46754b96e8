-- A violent parent cannot consent for a child.
create or replace function sharing.refuse_violent_consent() returns trigger
    language plpgsql
as $$
begin
    if new.part = 'OTHER_PARENT' and new.answer = 'CONSENTED' and casefile.other_parent_is_violent(new.case_id) then
        raise exception 'A violent parent cannot consent for a child' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
