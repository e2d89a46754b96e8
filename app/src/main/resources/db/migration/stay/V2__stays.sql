-- One period of living at a centre, for each adult and each child; the database itself refuses what overlaps.
create extension if not exists btree_gist;

create table stay.stay (
    case_id            uuid        not null references casefile.client_case,
    id                 uuid        not null,
    family_id          uuid        not null,
    centre_id          uuid        not null references directory.body,
    child              boolean     not null,
    arrived_at         timestamptz not null,
    left_at            timestamptz,
    earlier_stays      integer     check (earlier_stays between 0 and 99),
    first_this_year    text        not null check (first_this_year in ('YES', 'NO', 'UNKNOWN')),
    repeat_reason      text        check (repeat_reason in (
        'TRAUMA', 'POLICE_REPORT', 'COURT_CASE', 'CUSTODY_CHANGE', 'SOUGHT_BY_PERPETRATOR', 'NEW_VIOLENCE', 'OTHER')),
    expected_departure date,
    ready_to_move_on   date,
    destination        text        check (destination in (
        'OWN_HOME_WITHOUT_PERPETRATOR', 'NEW_HOME', 'BACK_TO_PERPETRATOR', 'RELATIVES_OR_FRIENDS', 'TRANSITIONAL_HOUSING',
        'TEMPORARY', 'INSTITUTION', 'OTHER_CENTRE', 'OTHER', 'UNKNOWN')),
    version            integer     not null default 0,
    primary key (case_id, id),
    check (left_at is null or left_at >= arrived_at),
    check (destination is null or left_at is not null),
    constraint one_stay_at_a_time exclude using gist (
        case_id with =,
        tstzrange(arrived_at, left_at) with &&
    )
);
comment on table stay.stay is 'One period at a centre; arrival in the future is an expected arrival, without departure it lasts';
comment on column stay.stay.earlier_stays is 'How many earlier stays are known of, at any centre; null when nobody asked';
comment on column stay.stay.first_this_year is 'Whether figures of persons are taken from this stay (national statistics)';
comment on column stay.stay.ready_to_move_on is 'Since when the person is ready to move and only waits for a home';
create index stay_of_family on stay.stay (family_id);
create index stay_lasting on stay.stay (centre_id) where left_at is null;
grant select, insert, update on stay.stay to fotfeste_app;
call access.protect('stay.stay');

create table stay.room_use (
    case_id     uuid        not null,
    id          uuid        not null,
    stay_id     uuid        not null,
    family_id   uuid        not null,
    room_id     uuid        not null references stay.room,
    room_shared boolean     not null,
    bed_id      uuid,
    used_from   timestamptz not null,
    used_until  timestamptz,
    primary key (case_id, id),
    foreign key (case_id, stay_id) references stay.stay,
    foreign key (bed_id, room_id) references stay.bed (id, room_id),
    check (used_until is null or used_until >= used_from),
    constraint one_room_at_a_time exclude using gist (
        case_id with =,
        tstzrange(used_from, used_until) with &&
    ),
    constraint one_person_in_a_bed exclude using gist (
        bed_id with =,
        tstzrange(used_from, used_until) with &&
    ),
    constraint one_family_in_a_room exclude using gist (
        room_id with =,
        family_id with <>,
        tstzrange(used_from, used_until) with &&
    ) where (not room_shared)
);
comment on table stay.room_use is 'Who uses which room and bed from when until when';
comment on column stay.room_use.bed_id is 'Null for a small child who sleeps in somebody else''s bed';
comment on column stay.room_use.room_shared is 'Whether the section let strangers share rooms when this was booked';
create index room_use_of_stay on stay.room_use (case_id, stay_id);
create index room_use_of_room on stay.room_use (room_id);
grant select, insert, update on stay.room_use to fotfeste_app;
call access.protect('stay.room_use');

create table stay.absence (
    case_id    uuid    not null,
    id         uuid    not null,
    stay_id    uuid    not null,
    away_from  date    not null,
    back_on    date    not null,
    kind       text    not null check (kind in ('HOSPITAL', 'FAMILY_OR_FRIENDS', 'TRIAL_AT_HOME', 'HOLIDAY', 'OTHER')),
    primary key (case_id, id),
    foreign key (case_id, stay_id) references stay.stay,
    check (back_on >= away_from)
);
comment on table stay.absence is 'Some days away, while the room waits';
create index absence_of_stay on stay.absence (case_id, stay_id);
grant select, insert, update on stay.absence to fotfeste_app;
call access.protect('stay.absence');
