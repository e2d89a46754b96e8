-- What a centre has to offer: sections that are physically separate, rooms in them, beds in those. No case data here.
create schema stay;
grant usage on schema stay to fotfeste_app;

create table stay.section (
    id           uuid    primary key,
    centre_id    uuid    not null references directory.body,
    name         text    not null check (length(name) between 1 and 100),
    kind         text    not null check (kind in ('WOMEN', 'MEN', 'FAMILIES', 'FLATS')),
    shares_rooms boolean not null default false,
    position     integer not null default 0,
    version      integer not null default 0,
    unique (id, centre_id)
);
comment on table stay.section is 'A part of a centre with its own door: women and men live physically apart (krisesenterlova § 2)';
comment on column stay.section.shares_rooms is 'Whether people who do not belong together may share a room here';
create unique index section_once on stay.section (centre_id, lower(name));

create table stay.room (
    id            uuid    primary key,
    centre_id     uuid    not null,
    section_id    uuid    not null,
    name          text    not null check (length(name) between 1 and 40),
    attributes    text[]  not null default '{}' check (attributes <@ array[
        'WHEELCHAIR', 'COT', 'MEN_WITH_CHILDREN', 'SHIELDED', 'SAMI_SPEAKING_STAFF', 'OWN_BATHROOM', 'PETS']),
    state         text    not null default 'READY' check (state in ('READY', 'CLEANING', 'CLOSED')),
    closed_reason text    check (closed_reason in ('REPAIR', 'STAFFING', 'INFECTION', 'HELD_BACK', 'OTHER')),
    closed_from   date,
    closed_until  date,
    position      integer not null default 0,
    version       integer not null default 0,
    unique (id, centre_id),
    foreign key (section_id, centre_id) references stay.section (id, centre_id),
    check ((state = 'CLOSED') = (closed_reason is not null and closed_from is not null)),
    check (closed_until is null or closed_until >= closed_from)
);
comment on table stay.room is 'A room: ready, being cleaned, or closed for a reason and a period';
create index room_of_centre on stay.room (centre_id);
create index room_of_section on stay.room (section_id);
create unique index room_once on stay.room (section_id, lower(name));

create table stay.bed (
    id        uuid    primary key,
    room_id   uuid    not null references stay.room,
    number    integer not null check (number between 1 and 20),
    version   integer not null default 0,
    unique (room_id, number),
    unique (id, room_id)
);
comment on table stay.bed is 'A bed: one person at a time';

create table stay.centre_policy (
    centre_id    uuid    primary key references directory.body,
    longest_stay text    not null default 'NONE' check (longest_stay in ('NONE', 'ONE_MONTH', 'SIX_WEEKS', 'THREE_MONTHS')),
    version      integer not null default 0
);
comment on table stay.centre_policy is 'What a centre has decided about the length of stays: a reminder, never a stop';

grant select, insert, update, delete on stay.section, stay.room, stay.bed, stay.centre_policy to fotfeste_app;
