-- Every case of the family is closed to named contacts who are recognised in one of them, and what was decided once holds.
create or replace function casefile.close_family_to_contacts(family uuid) returns void
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
        order by t.contact_id, k.token, k.person_id nulls last
    ), found as (
        select contact_id, evidence, basis, person_id, confirmed_at, lifted_at, decided_by from known
        union all
        select r.contact_id, r.evidence, r.basis, r.person_id, null, null, null from recognised r
        where not exists (
            select from known k where k.contact_id = r.contact_id and k.evidence = r.evidence)
    )
    insert into casefile.contact_conflict (
        case_id, id, contact_id, basis, person_id, evidence, confirmed_at, lifted_at, decided_by)
    select m.case_id, gen_random_uuid(), f.contact_id, f.basis, f.person_id, f.evidence,
           f.confirmed_at, f.lifted_at, f.decided_by
    from member m cross join found f
    on conflict (case_id, contact_id, evidence) do nothing
$$;

revoke all on function casefile.close_family_to_contacts(uuid) from public;
