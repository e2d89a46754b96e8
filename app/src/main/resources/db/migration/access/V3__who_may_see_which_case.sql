-- A case is seen by those who have a grant, and by nobody else: no grant, no row.
create table access.case_grant (
    case_id    uuid        not null,
    id         uuid        not null,
    kind       text        not null check (kind in ('UNIT', 'COORDINATION')),
    body_id    uuid        not null,
    account_id uuid        references access.account,
    open_from  timestamptz not null default now(),
    open_until timestamptz,
    reason     text        not null,
    primary key (case_id, id),
    check (open_until is null or open_until >= open_from)
);
comment on table access.case_grant is 'Which body, or which one account at it, may see a case, from when until when, and why';
comment on column access.case_grant.reason is 'A code of the system, never free text';
create index case_grant_body on access.case_grant (body_id, case_id);
create index case_grant_account on access.case_grant (account_id) where account_id is not null;
grant select, insert, update on access.case_grant to fotfeste_app;

-- What of a case is shared with one body on one occasion. The receiver sees the parcel, not the case.
create table access.parcel (
    case_id    uuid        not null,
    id         uuid        not null,
    body_id    uuid        not null,
    open_from  timestamptz not null default now(),
    open_until timestamptz,
    primary key (case_id, id),
    check (open_until is null or open_until >= open_from)
);
comment on table access.parcel is 'A request or hand-over that one body may read';
create index parcel_body on access.parcel (body_id);
create unique index parcel_id on access.parcel (id);
grant select, insert, update on access.parcel to fotfeste_app;
