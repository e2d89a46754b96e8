-- A case is never left to nobody who leads: where every leader of the house is kept out of it, another of its leaders, or somebody
-- outside whom the house has named, may see it from that moment.
create table access.deputy (
    body_id    uuid        not null,
    id         uuid        not null default gen_random_uuid(),
    account_id uuid        not null references access.account,
    named_by   uuid        not null references access.account,
    open_from  timestamptz not null default now(),
    open_until timestamptz,
    primary key (body_id, id),
    check (open_until is null or open_until >= open_from)
);
comment on table access.deputy is
    'Leaders of other houses whom a house has named to step in where all its own are in conflict, from when until when';
create unique index named_once on access.deputy (body_id, account_id) where open_until is null;
grant select, insert, update on access.deputy to fotfeste_app;

alter table access.role_right
    drop constraint role_right_may_check,
    add constraint role_right_may_check check (may in
        ('UNIT', 'COORDINATION', 'CIRCLE', 'DEPUTY', 'BREAK_GLASS', 'PARCEL', 'AUDIT'));
insert into access.role_right (role, may, open_from, reason)
values ('CENTRE_LEADER', 'DEPUTY', '2026-01-01T00:00:00+01:00', 'STEPS_IN');

alter table access.case_grant
    drop constraint case_grant_kind_check,
    add constraint case_grant_kind_check check (kind in ('UNIT', 'COORDINATION', 'CIRCLE', 'DEPUTY', 'BREAK_GLASS')),
    add constraint a_deputy_is_one_person check (kind <> 'DEPUTY' or account_id is not null);
create unique index steps_in_once on access.case_grant (case_id, account_id)
    where kind = 'DEPUTY' and open_until is null;
