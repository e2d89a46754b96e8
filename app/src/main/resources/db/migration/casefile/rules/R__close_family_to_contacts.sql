-- Every case of the family is closed to named contacts who are recognised in one of them, and what was decided once holds. By the name
-- alone only those at bodies that have a part in it, and one who is about to be asked: in the whole country many have the same name.
create or replace function casefile.close_family_to_contacts(family uuid, about_to_be_asked uuid default null) returns void
    language sql volatile security definer set search_path = ''
as $$
    with member as (
        select c.case_id from casefile.client_case c where c.family_id = family
    ), known as (
        select distinct on (o.contact_id, o.evidence)
               o.contact_id, o.evidence, o.basis, o.person_id, o.confirmed_at, o.lifted_at, o.decided_by
        from casefile.contact_conflict o
        where o.case_id in (select m.case_id from member m)
        order by o.contact_id, o.evidence, o.lifted_at desc nulls last, o.confirmed_at desc nulls last
    ), recognised as (
        select distinct on (t.contact_id, k.token) t.contact_id, k.token as evidence, k.basis, k.person_id
        from casefile.match_token k
        join access.contact_token t on t.token = k.token
        where k.case_id in (select m.case_id from member m)
          and (k.basis <> 'NAME'
               or t.contact_id = about_to_be_asked
               or exists (
                   select from directory.contact_in_brief named
                   where named.id = t.contact_id
                     and named.body_id in (
                         select taking.id from access.bodies_in(array(select m.case_id from member m)) as taking (id))))
        order by t.contact_id, k.token, k.person_id nulls last
    ), found as (
        select contact_id, evidence, basis, person_id, confirmed_at, lifted_at, decided_by from known
        union all
        select r.contact_id, r.evidence, r.basis, r.person_id, null, null, null from recognised r
        where not exists (
            select from known k
            where k.contact_id = r.contact_id
              and (k.evidence = r.evidence
                   or (r.basis = 'NAME' and k.lifted_at is not null and k.person_id = r.person_id)))
    )
    insert into casefile.contact_conflict (
        case_id, id, contact_id, basis, person_id, evidence, confirmed_at, lifted_at, decided_by)
    select m.case_id, gen_random_uuid(), f.contact_id, f.basis, f.person_id, f.evidence,
           f.confirmed_at, f.lifted_at, f.decided_by
    from member m cross join found f
    on conflict (case_id, contact_id, evidence) do nothing
$$;

revoke all on function casefile.close_family_to_contacts(uuid, uuid) from public;
