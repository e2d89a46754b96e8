-- Named contacts at services are compared as staff are: whoever is recognised in a case is not to be asked for anything in it, and a
-- measure such a contact owned is nobody's. A leader decides.
create table casefile.contact_conflict (
    case_id      uuid        not null references casefile.client_case,
    id           uuid        not null,
    contact_id   uuid        not null references directory.contact on delete cascade,
    basis        text        not null check (basis in ('NUMBER', 'NAME_AND_BIRTH', 'NAME_AND_MUNICIPALITY')),
    person_id    uuid,
    evidence     bytea       not null check (length(evidence) = 16),
    found_at     timestamptz not null default now(),
    confirmed_at timestamptz,
    lifted_at    timestamptz,
    decided_by   uuid,
    reason       bytea,
    primary key (case_id, id),
    unique (case_id, contact_id, evidence),
    check (confirmed_at is null or lifted_at is null),
    check (decided_by is null or confirmed_at is not null or lifted_at is not null)
);
comment on table casefile.contact_conflict is 'Named contacts who must not be asked in a case, from the moment it is found until a leader lifts it';
comment on column casefile.contact_conflict.person_id is 'The person on the list of the case who was recognised; null when it was the client';
comment on column casefile.contact_conflict.evidence is 'The keyed hash that both sides had';
comment on column casefile.contact_conflict.reason is 'Why it was confirmed or lifted, sealed with the key of the case';
grant select, update on casefile.contact_conflict to fotfeste_app;
call access.protect('casefile.contact_conflict');
create policy deciding on casefile.contact_conflict to fotfeste_owner using (true) with check (true);

create function casefile.close_family_to_contacts(family uuid) returns void
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

create or replace function casefile.close_to_recognised(asked uuid) returns void
    language sql volatile security definer set search_path = ''
as $$
    select casefile.close_family(c.family_id), casefile.close_family_to_contacts(c.family_id)
    from casefile.client_case c where c.case_id = asked
$$;

create function casefile.close_where_contacts_recognised(asked uuid[]) returns void
    language sql volatile security definer set search_path = ''
as $$
    select casefile.close_family_to_contacts(found.family_id)
    from (
        select distinct c.family_id
        from access.contact_token t
        join casefile.match_token k on k.token = t.token
        join casefile.client_case c on c.case_id = k.case_id
        where t.contact_id = any (asked)) found
$$;
comment on function casefile.close_where_contacts_recognised(uuid[]) is 'Nobody learns whether there was such a case';

-- What the account of the same person says counts before what the entry in the directory does: there is one decision about one person.
create function casefile.closed_contacts(asked uuid[]) returns table (case_id uuid, contact_id uuid, since timestamptz)
    language sql stable security definer rows 1 set search_path = ''
as $$
    with by_account as (
        select c.case_id, a.contact_id, min(c.found_at) filter (where c.lifted_at is null) as since
        from access.conflict c
        join access.account a on a.id = c.account_id and a.contact_id is not null
        where c.case_id = any (asked)
        group by c.case_id, a.contact_id
    )
    select b.case_id, b.contact_id, b.since from by_account b where b.since is not null
    union all
    select k.case_id, k.contact_id, min(k.found_at)
    from casefile.contact_conflict k
    where k.case_id = any (asked) and k.lifted_at is null
      and not exists (select from by_account b where b.case_id = k.case_id and b.contact_id = k.contact_id)
    group by k.case_id, k.contact_id
$$;
comment on function casefile.closed_contacts(uuid[]) is 'Contacts who are not to be chosen in these cases, and since when';

-- Everything is compared anew, some cases at a time: what was found by an earlier way of comparing, or not at all.
create function casefile.compare_some(after uuid, most integer) returns uuid
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
comment on function casefile.compare_some(uuid, integer) is
    'Compares the next cases with everybody, and tells only where to go on: the last of them, or null after the end';

alter table casefile.client_case add column compared_as integer not null default 0;
comment on column casefile.client_case.compared_as is
    'By which way of reading names and numbers the client and the list are recognised; 0 for one from before there was any';

create function casefile.not_compared(after uuid, most integer, now_as integer) returns setof uuid
    language sql stable security definer set search_path = ''
as $$
    select c.case_id from casefile.client_case c
    where c.case_id > after and c.compared_as < now_as
    order by c.case_id
    limit most
$$;
comment on function casefile.not_compared(uuid, integer, integer) is 'Cases that somebody must read once to know whom they are recognised by';

revoke all on function
    casefile.close_where_contacts_recognised(uuid[]), casefile.closed_contacts(uuid[]), casefile.compare_some(uuid, integer),
    casefile.not_compared(uuid, integer, integer) from public;
grant execute on function
    casefile.close_where_contacts_recognised(uuid[]), casefile.closed_contacts(uuid[]), casefile.compare_some(uuid, integer),
    casefile.not_compared(uuid, integer, integer) to fotfeste_app;
