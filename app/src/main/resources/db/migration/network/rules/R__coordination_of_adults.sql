-- Who coordinates for the adults in the family of a child, the latest first.
create or replace function network.coordination_of_adults(asked uuid)
    returns table (body_id uuid, contact_id uuid)
    language sql stable security definer set search_path = ''
as $$
    select present.body_id, present.contact_id
    from casefile.adults_of(asked) as adult (case_id)
    join network.coordination present on present.case_id = adult.case_id and present.open_until is null
    order by present.open_from desc
$$;

revoke all on function network.coordination_of_adults(uuid) from public;
grant execute on function network.coordination_of_adults(uuid) to fotfeste_app;
