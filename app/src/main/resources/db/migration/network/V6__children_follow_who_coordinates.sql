-- Who coordinates for an adult coordinates for the children of the family too, also those who join it later.
alter table network.coordination drop constraint coordination_provision_check;
alter table network.coordination add constraint coordination_provision_check check (provision in
    ('MUNICIPAL_COORDINATION', 'CHILD_COORDINATOR', 'HEALTH_CARE_COORDINATOR', 'ACCEPTED_HAND_OVER', 'FAMILY'));

create policy relating on casefile.client_case for select to fotfeste_owner using (true);

create function network.children_of(asked uuid) returns setof uuid
    language sql stable security definer set search_path = ''
as $$
    select child.case_id
    from casefile.client_case adult
    join casefile.client_case child on child.family_id = adult.family_id and child.kind = 'CHILD'
    where adult.case_id = asked and adult.kind = 'ADULT'
$$;
comment on function network.children_of(uuid) is 'The cases of the children in the family of an adult';

create function network.coordination_of_adults(asked uuid)
    returns table (body_id uuid, contact_id uuid)
    language sql stable security definer set search_path = ''
as $$
    select present.body_id, present.contact_id
    from casefile.client_case child
    join casefile.client_case adult on adult.family_id = child.family_id and adult.kind = 'ADULT'
    join network.coordination present on present.case_id = adult.case_id and present.open_until is null
    where child.case_id = asked and child.kind = 'CHILD'
    order by present.open_from desc
$$;
comment on function network.coordination_of_adults(uuid) is
    'Who coordinates for the adults in the family of a child, the latest first';
revoke execute on function network.children_of(uuid), network.coordination_of_adults(uuid) from public;
grant execute on function network.children_of(uuid), network.coordination_of_adults(uuid) to fotfeste_app;
