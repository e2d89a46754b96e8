-- Each adult and each child has an own case, with or without a name, with or without a stay.
create schema casefile;
grant usage on schema casefile to fotfeste_app;

create table casefile.client_case (
    case_id          uuid        primary key,
    family_id        uuid        not null,
    kind             text        not null check (kind in ('ADULT', 'CHILD')),
    known_as         bytea       not null,
    full_name        bytea,
    identity_number  bytea,
    born             bytea,
    stays_anonymous  boolean     not null,
    language         text        not null check (language ~ '^[a-z]{2,3}$'),
    interpreter      text        not null check (interpreter in ('NOT_ASSESSED', 'NOT_NEEDED', 'NEEDED')),
    contact_kind     text        not null check (contact_kind in ('NONE', 'TELEPHONE', 'AT_CENTRE', 'THROUGH_SOMEONE', 'OTHER')),
    safe_contact     bytea,
    must_not_happen  bytea,
    protection       text        not null default 'NONE' check (protection in
        ('NONE', 'CONFIDENTIAL', 'STRICTLY_CONFIDENTIAL', 'STRICTLY_CONFIDENTIAL_ABROAD')),
    opened_at        timestamptz not null,
    closed_at        timestamptz,
    version          integer     not null default 0,
    check (closed_at is null or closed_at >= opened_at),
    check (not stays_anonymous or (full_name is null and identity_number is null))
);
comment on table casefile.client_case is 'The case of one client: what names or reaches the person is sealed';
comment on column casefile.client_case.known_as is 'Alias or first name, as the client wishes to be called';
comment on column casefile.client_case.born is 'Date or only year of birth, sealed; never taken from an identity number';
comment on column casefile.client_case.must_not_happen is 'What every helper must know not to do, such as a joint meeting';
create index client_case_family on casefile.client_case (family_id);
grant select, insert, update on casefile.client_case to fotfeste_app;
call access.protect('casefile.client_case');
