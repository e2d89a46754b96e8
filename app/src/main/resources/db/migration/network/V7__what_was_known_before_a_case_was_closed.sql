-- A case can be closed to named people after others have read something of it. Somebody must agree with each of them what now
-- happens with what they know.
create table network.known_before_closing (
    case_id    uuid        not null,
    id         uuid        not null default gen_random_uuid(),
    request_id uuid        not null,
    closed_at  timestamptz not null,
    settled_at timestamptz,
    settled_by uuid,
    primary key (case_id, id),
    unique (case_id, request_id),
    foreign key (case_id, request_id) references network.request (case_id, id),
    check (settled_at >= closed_at),
    check ((settled_at is null) = (settled_by is null))
);
comment on table network.known_before_closing is 'A request whose receiver had read it, or had been sent a letter, when the case was closed';
comment on column network.known_before_closing.settled_at is 'When somebody had agreed with the receiver what happens with what they know';
create index known_before_closing_open on network.known_before_closing (case_id) where settled_at is null;
grant select, insert, update on network.known_before_closing to fotfeste_app;
call access.protect('network.known_before_closing');
