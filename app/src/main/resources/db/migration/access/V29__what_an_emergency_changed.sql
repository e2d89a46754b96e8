-- What somebody changes in a case that is open to them in an emergency is kept row by row: whoever looks at it afterwards reads what
-- was done, and can put back what can be put back.
create table access.emergency_change (
    case_id    uuid        not null,
    id         uuid        not null default gen_random_uuid(),
    number     bigint      generated always as identity,
    account_id uuid        not null references access.account,
    at         timestamptz not null default now(),
    outlet     text        not null,
    relation   text        not null,
    was        jsonb,
    became     jsonb,
    undone_at  timestamptz,
    undone_by  uuid        references access.account,
    primary key (case_id, id),
    check (was is not null or became is not null),
    check ((undone_at is null) = (undone_by is null))
);
comment on table access.emergency_change is
    'Each row that somebody wrote, changed or took away in a case that was open to them in an emergency, as it was and as it became';
comment on column access.emergency_change.at is 'When the transaction began: the same for all that one form did';
comment on column access.emergency_change.outlet is 'Through which page: the handler''s own template, never what stood in the address';
create index emergency_change_of on access.emergency_change (case_id, account_id, at);
grant select, update (undone_at, undone_by) on access.emergency_change to fotfeste_app;
call access.protect('access.emergency_change');
