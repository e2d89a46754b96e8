-- Leaving is decided together. What was not in place is noted with a reason; nobody is held back.
create table stay.departure (
    case_id              uuid        not null,
    id                   uuid        not null,
    stay_id              uuid        not null,
    destination          text        not null,
    rights_information   boolean     not null,
    safety_plan_reviewed boolean     not null,
    follow_up            text        not null check (follow_up in ('ACCEPTED', 'DECLINED', 'NOT_OFFERED')),
    return_plan          boolean     not null default false,
    agreed_contact       bytea,
    decided_at           timestamptz not null,
    decided_by           uuid        references access.account,
    version              integer     not null default 0,
    primary key (case_id, id),
    unique (case_id, stay_id),
    foreign key (case_id, stay_id) references stay.stay
);
comment on table stay.departure is 'How a stay ended and what was in place when it did';
grant select, insert, update on stay.departure to fotfeste_app;
call access.protect('stay.departure');

create table stay.missing_at_departure (
    case_id      uuid not null,
    id           uuid not null,
    departure_id uuid not null,
    what         text not null check (what ~ '^[A-Z_]{3,40}$'),
    reason       bytea not null,
    primary key (case_id, id),
    foreign key (case_id, departure_id) references stay.departure
);
comment on table stay.missing_at_departure is 'What was not in place, and why, in the words of those who decided';
create index missing_of_departure on stay.missing_at_departure (case_id, departure_id);
grant select, insert on stay.missing_at_departure to fotfeste_app;
call access.protect('stay.missing_at_departure');
