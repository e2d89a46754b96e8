-- A consent that holders give has at least one who has consented.
create or replace function sharing.require_a_holder() returns trigger
    language plpgsql
as $$
begin
    if new.given_by = 'HOLDERS' and not exists (
            select from sharing.holder h
            where h.case_id = new.case_id and h.decision_id = new.id and h.answer = 'CONSENTED') then
        raise exception 'Nobody with parental responsibility has consented' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
