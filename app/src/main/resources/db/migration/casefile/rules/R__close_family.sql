-- Every case of the family is closed to whoever is recognised in one of them, and what was decided once holds for those who
-- join. The name alone is nothing new about two whom a leader has found not to be the same.
create or replace function casefile.close_family(family uuid) returns void
    language sql volatile security definer set search_path = ''
as $$
    with member as (
        select c.case_id from casefile.client_case c where c.family_id = family
    ), known as (
        select distinct on (o.account_id, o.evidence)
               o.account_id, o.evidence, o.basis, o.declared, o.person_id, o.confirmed_at, o.lifted_at, o.decided_by
        from access.conflict o
        where o.case_id in (select m.case_id from member m)
        order by o.account_id, o.evidence, o.lifted_at desc nulls last, o.confirmed_at desc nulls last
    ), recognised as (
        select distinct on (t.account_id, k.token)
               t.account_id, k.token as evidence, k.basis, t.source = 'RELATIVE' as declared, k.person_id
        from casefile.match_token k
        join access.account_token t on t.token = k.token
        where k.case_id in (select m.case_id from member m)
        order by t.account_id, k.token, k.person_id nulls last
    ), found as (
        select account_id, evidence, basis, declared, person_id, confirmed_at, lifted_at, decided_by from known
        union all
        select r.account_id, r.evidence, r.basis, r.declared, r.person_id, null, null, null from recognised r
        where not exists (
            select from known k
            where k.account_id = r.account_id
              and (k.evidence = r.evidence
                   or (r.basis = 'NAME' and k.lifted_at is not null and k.person_id = r.person_id)))
    )
    insert into access.conflict (
        case_id, id, account_id, basis, declared, person_id, evidence, confirmed_at, lifted_at, decided_by)
    select m.case_id, gen_random_uuid(), f.account_id, f.basis, f.declared, f.person_id, f.evidence,
           f.confirmed_at, f.lifted_at, f.decided_by
    from member m cross join found f
    on conflict (case_id, account_id, evidence) do nothing
$$;

revoke all on function casefile.close_family(uuid) from public;
