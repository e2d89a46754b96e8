-- Protection that somebody raises takes effect at once, and a leader looks at it within a day. Until then what it took away is kept, so
-- that it can come back.
create table casefile.raised_protection (
    case_id    uuid        not null references casefile.client_case,
    id         uuid        not null default gen_random_uuid(),
    before     text        not null,
    raised_by  uuid        not null,
    raised_at  timestamptz not null,
    confirm_by timestamptz not null,
    decided_by uuid,
    decided_at timestamptz,
    confirmed  boolean,
    primary key (case_id, id),
    check (confirm_by > raised_at),
    check ((decided_at is null) = (decided_by is null) and (decided_at is null) = (confirmed is null))
);
comment on table casefile.raised_protection is
    'Each time somebody who does not lead closed a case to named people, and what a leader decided of it';
comment on column casefile.raised_protection.before is 'The grade that it had';
create unique index raised_once on casefile.raised_protection (case_id) where decided_at is null;
grant select, insert, update on casefile.raised_protection to fotfeste_app;
call access.protect('casefile.raised_protection');

create table casefile.kept_address (
    case_id  uuid        not null references casefile.client_case,
    id       uuid        not null,
    address  bytea       not null,
    grade    text        not null,
    noted_at timestamptz not null,
    noted_by uuid,
    until    timestamptz not null,
    primary key (case_id, id)
);
comment on table casefile.kept_address is
    'Addresses that were taken away when protection was raised: shown to nobody, and gone when a leader confirms or the day is over';
comment on column casefile.kept_address.address is 'Sealed';
grant select, insert, delete on casefile.kept_address to fotfeste_app;
call access.protect('casefile.kept_address');
