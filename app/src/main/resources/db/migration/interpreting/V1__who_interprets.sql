-- Interpreters: the rule of each centre, what is booked, and what was assessed at each contact.
create schema interpreting;
grant usage on schema interpreting to fotfeste_app;

create table interpreting.rule (
    body_id    uuid        primary key references directory.body,
    always     boolean     not null,
    decided_at timestamptz not null,
    decided_by uuid        not null
);
comment on table interpreting.rule is 'Whether a centre always uses an interpreter when languages differ; no row means that need is assessed each time';
grant select, insert, update on interpreting.rule to fotfeste_app;

create table interpreting.booking (
    case_id       uuid        not null,
    id            uuid        not null,
    body_id       uuid        not null references directory.body,
    language      text        not null check (language ~ '^[a-z]{2,3}$'),
    mode          text        not null check (mode in ('PRESENT', 'SCREEN', 'TELEPHONE')),
    wishes        bytea,
    starts_at     timestamptz not null,
    minutes       integer     not null check (minutes between 1 and 1440),
    agency        bytea       not null,
    state         text        not null check (state in ('ASKED', 'CONFIRMED', 'REFUSED', 'CANCELLED', 'HELD', 'ABSENT')),
    state_since   timestamptz not null,
    interpreter   bytea,
    qualification text        check (qualification in ('REGISTER_A', 'REGISTER_B', 'REGISTER_C', 'REGISTER_D', 'REGISTER_E', 'NONE')),
    tie           text        check (tie in ('NONE', 'UNKNOWN_TO_HER')),
    reason        bytea,
    asked_at      timestamptz not null,
    asked_by      uuid,
    version       integer     not null default 0,
    primary key (case_id, id),
    check (state not in ('CONFIRMED', 'HELD') or (interpreter is not null and qualification is not null and tie is not null)),
    check (state not in ('REFUSED', 'CANCELLED', 'ABSENT') or reason is not null)
);
comment on table interpreting.booking is 'An interpreter who is asked for, and what came of it';
comment on column interpreting.booking.qualification is 'Category in the national register of interpreters, or none';
comment on column interpreting.booking.tie is 'That the interpreter has no tie to her circle: checked with her, or all that could be checked was the name';
create index booking_coming on interpreting.booking (body_id, starts_at) where state in ('ASKED', 'CONFIRMED');
grant select, insert, update on interpreting.booking to fotfeste_app;
call access.protect('interpreting.booking');

create table interpreting.assessment (
    case_id     uuid        not null,
    id          uuid        not null,
    assessed_at timestamptz not null,
    assessed_by uuid,
    language    text        not null check (language ~ '^[a-z]{2,3}$'),
    outcome     text        not null check (outcome in ('QUALIFIED', 'UNQUALIFIED', 'NOT_NEEDED', 'LACKING', 'CLIENT_DECLINED')),
    mode        text        check (mode in ('PRESENT', 'SCREEN', 'TELEPHONE')),
    reason      bytea,
    primary key (case_id, id),
    check ((mode is not null) = (outcome in ('QUALIFIED', 'UNQUALIFIED'))),
    check (outcome in ('QUALIFIED', 'NOT_NEEDED') or reason is not null)
);
comment on table interpreting.assessment is 'Whether there was an interpreter at one contact where languages differ, and why not';
create index assessment_latest on interpreting.assessment (case_id, assessed_at desc);
grant select, insert on interpreting.assessment to fotfeste_app;
call access.protect('interpreting.assessment');
