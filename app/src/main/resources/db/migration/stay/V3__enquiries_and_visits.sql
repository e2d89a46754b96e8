-- How somebody came to us, what came of it, and the visits and talks that are counted by the national definitions.
create table stay.enquiry (
    case_id        uuid        not null references casefile.client_case,
    id             uuid        not null,
    centre_id      uuid        not null references directory.body,
    channel        text        not null check (channel in (
        'TELEPHONE', 'WALK_IN', 'BROUGHT_BY_POLICE', 'BROUGHT_BY_CHILD_WELFARE', 'BROUGHT_BY_HEALTH', 'OTHER_MUNICIPALITY')),
    route          text        not null check (route in (
        'OWN_INITIATIVE', 'FAMILY_OR_ACQUAINTANCES', 'POLICE', 'CHILD_WELFARE', 'HEALTH', 'NAV', 'OTHER_CENTRE', 'OTHER')),
    received_at    timestamptz not null,
    received_by    uuid        not null references access.account,
    needs_place    boolean     not null,
    outcome        text        not null check (outcome in ('STAY', 'REFERRED_ON', 'DAY_VISIT', 'TALK')),
    refusal_reason text        check (refusal_reason in (
        'FULL', 'NOT_TARGET_GROUP', 'SECTION_MISSING', 'SUBSTANCE_USE', 'MENTAL_ILLNESS', 'NOT_ADAPTED', 'NOT_SAFE_HERE', 'OTHER')),
    alternative    text        check (alternative in (
        'OTHER_CENTRE', 'EMERGENCY_HOUSING', 'HEALTH', 'SUBSTANCE_SERVICE', 'RELATIVES_OR_FRIENDS', 'OTHER', 'NONE')),
    note           bytea,
    primary key (case_id, id),
    check ((outcome = 'REFERRED_ON') = (refusal_reason is not null and alternative is not null))
);
comment on table stay.enquiry is 'A call or a visit that opened a case; who is turned away is offered something equal (krisesenterlova § 3)';
create index enquiry_of_centre on stay.enquiry (centre_id, received_at);
grant select, insert on stay.enquiry to fotfeste_app;
call access.protect('stay.enquiry');

create table stay.visit (
    case_id   uuid        not null references casefile.client_case,
    id        uuid        not null,
    centre_id uuid        not null references directory.body,
    kind      text        not null check (kind in ('DAY_VISIT', 'HOME_VISIT', 'ACCOMPANIED', 'TELEPHONE_TALK')),
    place     text        not null check (place in ('CENTRE', 'HOME', 'OTHER_SERVICE', 'OUTDOORS', 'TELEPHONE')),
    held_at   timestamptz not null,
    minutes   integer     not null check (minutes between 1 and 1440),
    held_by   uuid        references access.account,
    primary key (case_id, id),
    check ((kind = 'TELEPHONE_TALK') = (place = 'TELEPHONE'))
);
comment on table stay.visit is 'Visits for advice or assistance, also outside the centre, and talks on the telephone equal to a one-to-one talk';
create index visit_of_centre on stay.visit (centre_id, held_at);
grant select, insert on stay.visit to fotfeste_app;
call access.protect('stay.visit');
