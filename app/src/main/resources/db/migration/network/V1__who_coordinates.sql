-- Exactly one service coordinates a case at a time, with dated history and the provision it rests on (krisesenterlova § 4).
create schema network;
grant usage on schema network to fotfeste_app;

create table network.coordination (
    case_id    uuid        not null,
    id         uuid        not null,
    body_id    uuid        not null references directory.body,
    contact_id uuid        references directory.contact,
    provision  text        not null check (provision in
        ('MUNICIPAL_COORDINATION', 'CHILD_COORDINATOR', 'HEALTH_CARE_COORDINATOR', 'ACCEPTED_HAND_OVER')),
    open_from  timestamptz not null,
    open_until timestamptz,
    decided_by uuid,
    request_id uuid,
    version    integer     not null default 0,
    primary key (case_id, id),
    check (open_until is null or open_until >= open_from),
    constraint one_coordinating_service_at_a_time exclude using gist (
        case_id with =,
        tstzrange(open_from, open_until) with &&
    )
);
comment on table network.coordination is 'Which service coordinates a case, from when until when; the open one is the present one';
comment on column network.coordination.contact_id is 'The named coordinator; null while the client wishes no person, but there is always a service';
comment on column network.coordination.decided_by is 'The account that decided; null when it followed from an accepted hand-over';
comment on column network.coordination.request_id is 'The hand-over that it follows from';
grant select, insert, update on network.coordination to fotfeste_app;
call access.protect('network.coordination');
