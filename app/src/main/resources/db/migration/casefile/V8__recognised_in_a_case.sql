-- What a client and those on the list of a case are recognised by. Comparing across cases is done in here and tells nothing to whoever asks.
create table casefile.match_token (
    case_id   uuid  not null references casefile.client_case,
    id        uuid  not null,
    person_id uuid,
    basis     text  not null check (basis in ('NUMBER', 'NAME_AND_BIRTH', 'NAME_AND_MUNICIPALITY')),
    token     bytea not null check (length(token) = 16),
    primary key (case_id, id)
);
comment on table casefile.match_token is 'Keyed hashes that a person is recognised by; they cannot be read back';
comment on column casefile.match_token.person_id is 'Who on the list of the case; null for the client';
create index match_token_token on casefile.match_token (token);
grant select, insert, delete on casefile.match_token to fotfeste_app;
call access.protect('casefile.match_token');
create policy recognising on casefile.match_token for select to fotfeste_owner using (true);

-- Every case of the family is closed to whoever is recognised in one of them, and what was decided once holds for those who join.
create function casefile.close_family(family uuid) returns void
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
            select from known k where k.account_id = r.account_id and k.evidence = r.evidence)
    )
    insert into access.conflict (
        case_id, id, account_id, basis, declared, person_id, evidence, confirmed_at, lifted_at, decided_by)
    select m.case_id, gen_random_uuid(), f.account_id, f.basis, f.declared, f.person_id, f.evidence,
           f.confirmed_at, f.lifted_at, f.decided_by
    from member m cross join found f
    on conflict (case_id, account_id, evidence) do nothing
$$;
revoke all on function casefile.close_family(uuid) from public;

create function casefile.close_to_recognised(asked uuid) returns void
    language sql volatile security definer set search_path = ''
as $$
    select casefile.close_family(c.family_id) from casefile.client_case c where c.case_id = asked
$$;
comment on function casefile.close_to_recognised(uuid) is 'Closes a case and its family to every account that is recognised there';

create function casefile.close_where_recognised(asked uuid) returns void
    language sql volatile security definer set search_path = ''
as $$
    select casefile.close_family(found.family_id)
    from (
        select distinct c.family_id
        from access.account_token t
        join casefile.match_token k on k.token = t.token
        join casefile.client_case c on c.case_id = k.case_id
        where t.account_id = asked) found
$$;
comment on function casefile.close_where_recognised(uuid) is 'Closes every case where an account is recognised. Nobody learns whether there was one';

revoke all on function casefile.close_to_recognised(uuid), casefile.close_where_recognised(uuid) from public;
grant execute on function casefile.close_to_recognised(uuid), casefile.close_where_recognised(uuid) to fotfeste_app;
