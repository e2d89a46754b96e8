-- What is asked of others: each request is a loop that is closed by a named person, a reason, or by who sent it.
create table network.request (
    case_id             uuid        not null,
    id                  uuid        not null,
    parcel_id           uuid        not null,
    kind                text        not null check (kind in ('REQUEST', 'QUESTION', 'HAND_OVER', 'ESCALATION')),
    measure_id          uuid,
    about_id            uuid,
    subject             text        not null check (subject ~ '^[A-Za-z][A-Za-z0-9_.-]{0,79}$'),
    sender_body_id      uuid        not null references directory.body,
    sent_by             uuid,
    sender_name         bytea       not null,
    receiver_body_id    uuid        not null references directory.body,
    receiver_contact_id uuid        references directory.contact,
    route               text        not null check (route in ('INBOX', 'PAPER')),
    question            bytea       not null,
    wished_on           date,
    state               text        not null check (state in
        ('SENT', 'DELIVERED', 'OPENED', 'ACCEPTED', 'DECLINED', 'COMPLETED', 'RECALLED')),
    sent_at             timestamptz not null,
    state_since         timestamptz not null,
    reminder_level      integer     not null default 0 check (reminder_level between 0 and 2),
    remind_at           timestamptz,
    version             integer     not null default 0,
    primary key (case_id, id),
    foreign key (case_id, about_id) references network.request (case_id, id),
    check (state_since >= sent_at),
    check ((kind = 'ESCALATION') = (about_id is not null))
);
comment on table network.request is 'One thing asked of one body; what is shared with it is the parcel';
comment on column network.request.about_id is 'For an escalation: the request that nobody has answered';
comment on column network.request.subject is 'Code of the pathway step or of another subject; never free text';
comment on column network.request.sent_by is 'The account that sent it; null when a timer did';
comment on column network.request.sender_name is 'Sealed with the key of the parcel, as are all texts the receiver reads';
comment on column network.request.route is 'INBOX when somebody at the receiver can sign in, otherwise PAPER with a receipt code';
comment on column network.request.wished_on is 'The day by which the sender wishes it done';
comment on column network.request.reminder_level is '0 nothing yet, 1 the receiver is reminded, 2 the contact level of the municipality is told';
comment on column network.request.remind_at is 'When silence has the next consequence; null when there is none';
create unique index request_parcel on network.request (case_id, parcel_id);
create index request_received on network.request (receiver_body_id, state);
create index request_sent on network.request (sender_body_id, state);
create index request_measure on network.request (case_id, measure_id) where measure_id is not null;
grant select, insert, update on network.request to fotfeste_app;
call access.protect('network.request');
call access.protect_parcels('network.request');

create table network.request_piece (
    case_id    uuid    not null,
    id         uuid    not null,
    parcel_id  uuid    not null,
    request_id uuid    not null,
    position   integer not null check (position >= 0),
    kind       text    not null check (length(kind) between 1 and 60),
    readiness  text    check (readiness in ('YES', 'NO', 'REMAINS')),
    text       bytea   not null,
    primary key (case_id, id),
    foreign key (case_id, request_id) references network.request (case_id, id)
);
comment on table network.request_piece is 'One piece of information shared with the receiver: only what the sender ticked';
comment on column network.request_piece.readiness is 'For the readiness list of a hand-over: whether this is in place';
create index request_piece_request on network.request_piece (case_id, request_id);
grant select, insert on network.request_piece to fotfeste_app;
call access.protect('network.request_piece');
call access.protect_parcels('network.request_piece');

create table network.request_event (
    case_id    uuid        not null,
    id         uuid        not null,
    parcel_id  uuid        not null,
    request_id uuid        not null,
    at         timestamptz not null,
    kind       text        not null check (kind in
        ('SENT', 'DELIVERED', 'OPENED', 'ACCEPTED', 'DECLINED', 'COMPLETED', 'RECALLED', 'INFORMED', 'REMINDED', 'ESCALATED')),
    by_account uuid,
    by_name    bytea,
    contact_id uuid        references directory.contact,
    named      bytea,
    reason     text        check (reason in
        ('NOT_OURS', 'OTHER_MUNICIPALITY', 'NO_CAPACITY', 'NOT_ENTITLED', 'NEEDS_MORE', 'OTHER')),
    text       bytea,
    primary key (case_id, id),
    foreign key (case_id, request_id) references network.request (case_id, id),
    check (kind <> 'ACCEPTED' or named is not null),
    check ((kind = 'DECLINED') = (reason is not null))
);
comment on table network.request_event is 'What has happened with a request, only ever added to';
comment on column network.request_event.by_account is 'Who did it; null when a timer or a receipt code did';
comment on column network.request_event.named is 'The person who takes it on: nothing is accepted without one';
create index request_event_request on network.request_event (case_id, request_id);
grant select, insert on network.request_event to fotfeste_app;
call access.protect('network.request_event');
call access.protect_parcels('network.request_event');
