-- Every case of the family of an opened case, the opened one too.
create or replace function casefile.family_of(asked uuid) returns setof uuid
    language sql stable security definer rows 5 set search_path = ''
as $$
    select member.case_id
    from casefile.client_case asked_for
    join casefile.client_case member on member.family_id = asked_for.family_id
    where asked_for.case_id = asked
      and asked = any (access.opened_cases())
$$;

revoke all on function casefile.family_of(uuid) from public;
grant execute on function casefile.family_of(uuid) to fotfeste_app;
