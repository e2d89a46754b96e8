-- What the case itself says of the person counts too.
create or replace function casefile.facts_of_the_case_itself() returns trigger
    language plpgsql set search_path = ''
as $$
begin
    new.facts_changed := old.facts_changed + 1;
    return new;
end
$$;

revoke all on function casefile.facts_of_the_case_itself() from public;

create or replace trigger facts_may_have_changed before update of kind, born, language, interpreter, stays_anonymous on casefile.client_case
    for each row execute function casefile.facts_of_the_case_itself();
