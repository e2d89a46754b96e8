-- Compares the next cases with everybody anew, and tells only where to go on: the last of them, or null after the end.
create or replace function casefile.compare_some(after uuid, most integer) returns uuid
    language plpgsql volatile security definer set search_path = ''
as $$
declare
    next_cases uuid[];
begin
    next_cases := array(select c.case_id from casefile.client_case c where c.case_id > after order by c.case_id limit most);
    perform casefile.close_family(f.family_id), casefile.close_family_to_contacts(f.family_id)
    from (select distinct c.family_id from casefile.client_case c where c.case_id = any (next_cases)) f;
    perform casefile.keep_apart(each.id) from unnest(next_cases) as each (id);
    return next_cases[cardinality(next_cases)];
end
$$;

revoke all on function casefile.compare_some(uuid, integer) from public;
grant execute on function casefile.compare_some(uuid, integer) to fotfeste_app;
