-- Where the grade is strict no address is kept at all.
create or replace function casefile.refuse_address_when_strict() returns trigger
    language plpgsql as $$
declare
    grade text;
begin
    -- Locked, so that a grade that is raised at the same moment waits and takes this address away too.
    select protection into grade from casefile.client_case where case_id = new.case_id for share;
    if grade not in ('NONE', 'CONFIDENTIAL') then
        raise exception 'No address is kept in a strictly confidential case' using errcode = 'check_violation';
    end if;
    return new;
end;
$$;
