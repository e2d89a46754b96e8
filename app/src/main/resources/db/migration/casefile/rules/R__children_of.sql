-- The cases of the children in the family of an adult.
create or replace function casefile.children_of(asked uuid) returns setof uuid
    language sql stable security definer set search_path = ''
as $$
    select child.case_id
    from casefile.client_case adult
    join casefile.client_case child on child.family_id = adult.family_id and child.kind = 'CHILD'
    where adult.case_id = asked and adult.kind = 'ADULT'
$$;

revoke all on function casefile.children_of(uuid) from public;
grant execute on function casefile.children_of(uuid) to fotfeste_app;
