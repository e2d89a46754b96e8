-- Something of a case that the pathway goes by may have changed: the case counts it. Any module lays this on its own tables that facts
-- come from, for each row.
create or replace function casefile.facts_may_have_changed() returns trigger
    language plpgsql security definer set search_path = ''
as $$
begin
    update casefile.client_case
    set facts_changed = facts_changed + 1
    where case_id = case tg_op when 'DELETE' then old.case_id else new.case_id end;
    return null;
end
$$;

revoke all on function casefile.facts_may_have_changed() from public;

create or replace trigger facts_may_have_changed after insert or update or delete on casefile.circumstance
    for each row execute function casefile.facts_may_have_changed();
