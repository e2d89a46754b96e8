-- A conflict of interest closes a case to one account, at once and without a word, whatever else would open it.
create table access.conflict (
    case_id      uuid        not null,
    id           uuid        not null,
    account_id   uuid        not null references access.account,
    basis        text        not null check (basis in ('NUMBER', 'NAME_AND_BIRTH', 'NAME_AND_MUNICIPALITY', 'TOLD')),
    declared     boolean     not null,
    person_id    uuid,
    evidence     bytea       not null check (length(evidence) <= 16),
    found_at     timestamptz not null default now(),
    confirmed_at timestamptz,
    lifted_at    timestamptz,
    decided_by   uuid,
    reason       bytea,
    primary key (case_id, id),
    unique (case_id, account_id, evidence),
    check (confirmed_at is null or lifted_at is null),
    check (decided_by is null or confirmed_at is not null or lifted_at is not null)
);
comment on table access.conflict is 'Whom a case is closed to: in force from the moment it is found until somebody lifts it';
comment on column access.conflict.declared is 'Found by a relation that the account itself has told of';
comment on column access.conflict.person_id is 'The person on the list of the case who was recognised; null when it was the client';
comment on column access.conflict.evidence is 'The keyed hash that both sides had; empty when somebody told of it';
comment on column access.conflict.reason is 'Why it was confirmed or lifted, sealed with the key of the case';
create index conflict_in_force on access.conflict (account_id, case_id) where lifted_at is null;
create index conflict_undecided on access.conflict (case_id) where lifted_at is null and confirmed_at is null;
grant select, insert, update on access.conflict to fotfeste_app;
call access.protect('access.conflict');
create policy deciding on access.conflict to fotfeste_owner using (true) with check (true);

-- Few have any, and hardly anybody more than one: read once for a statement, compared for each row.
create function access.viewer_conflicts() returns uuid[]
    language sql stable security definer set search_path = ''
as $$
    select coalesce(array_agg(c.case_id), '{}'::uuid[])
    from access.conflict c
    where c.account_id = access.viewer() and c.lifted_at is null
$$;

create function access.conflicts_of(asked uuid) returns setof uuid
    language sql stable security definer rows 1 set search_path = ''
as $$
    select distinct c.account_id from access.conflict c where c.case_id = asked and c.lifted_at is null
$$;
revoke all on function access.viewer_conflicts(), access.conflicts_of(uuid) from public;
grant execute on function access.viewer_conflicts(), access.conflicts_of(uuid) to fotfeste_app;

-- Restrictive: it stands beside whatever rules give access, those of today and those to come, and takes away from all of them.
create policy outside_conflict on access.case_grant as restrictive for select to fotfeste_app using (
    case_id = any ((select access.opened_cases())::uuid[])
    or case_id <> all ((select access.viewer_conflicts())::uuid[]));

-- The two functions that look over many cases: what the rules give keeps its name apart, and what is in conflict is taken away.
alter function access.visible_cases() rename to granted_cases;

create function access.visible_cases() returns setof uuid
    language sql stable security definer rows 60 set search_path = ''
as $$
    select given.case_id
    from access.granted_cases() as given (case_id)
    where given.case_id <> all ((select access.viewer_conflicts())::uuid[])
$$;
revoke all on function access.granted_cases() from fotfeste_app;
revoke all on function access.visible_cases() from public;
grant execute on function access.visible_cases() to fotfeste_app;

-- Policies hold on to this one, so it keeps its place and gets a new body.
do $$
begin
    execute replace(
        pg_get_functiondef('access.visible_parcels()'::regprocedure),
        'access.visible_parcels()', 'access.received_parcels()');
end
$$;
revoke all on function access.received_parcels() from public;

create or replace function access.visible_parcels() returns setof uuid
    language sql stable security definer rows 100 set search_path = ''
as $$
    select p.id
    from access.received_parcels() as given (id)
    join access.parcel p on p.id = given.id
    where p.case_id <> all ((select access.viewer_conflicts())::uuid[])
$$;
