-- The cases of the adults in the family of a child.
create or replace function casefile.adults_of(asked uuid) returns setof uuid
    language sql stable security definer rows 2 set search_path = ''
as $$
    select adult.case_id
    from casefile.client_case child
    join casefile.client_case adult on adult.family_id = child.family_id and adult.kind = 'ADULT'
    where child.case_id = asked and child.kind = 'CHILD'
$$;

revoke all on function casefile.adults_of(uuid) from public;
