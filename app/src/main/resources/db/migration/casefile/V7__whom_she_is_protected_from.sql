-- Those who use violence against a client, and their kin and network: as secret as the case itself, and kept when they no longer count.
create table casefile.related_person (
    case_id                 uuid        not null references casefile.client_case,
    id                      uuid        not null,
    relation                text        not null check (relation in
        ('PERPETRATOR', 'KIN_OF_PERPETRATOR', 'NETWORK_OF_PERPETRATOR')),
    tie                     text        not null check (tie in
        ('PARTNER', 'FORMER_PARTNER', 'CHILDS_PARENT', 'PARENT', 'STEP_PARENT', 'SIBLING', 'CHILD', 'OTHER_KIN', 'IN_LAW',
         'ACQUAINTANCE', 'WORK', 'OTHER', 'UNKNOWN')),
    name                    bytea       not null,
    alias                   bytea,
    born                    bytea,
    identity_number         bytea,
    phones                  bytea,
    email                   bytea,
    address                 bytea,
    municipality            bytea,
    parental_responsibility boolean     not null,
    noted_at                timestamptz not null,
    noted_by                uuid,
    removed_at              timestamptz,
    version                 integer     not null default 0,
    primary key (case_id, id),
    check (removed_at is null or removed_at >= noted_at)
);
comment on table casefile.related_person is
    'Perpetrators, their kin and network, for each case; the same person in several cases of a family has the same id in each';
comment on column casefile.related_person.tie is 'Who this is to the client';
comment on column casefile.related_person.born is 'Date or only year of birth, sealed';
comment on column casefile.related_person.parental_responsibility is
    'Has parental responsibility for a child in the family: opens nothing by itself';
grant select, insert, update on casefile.related_person to fotfeste_app;
call access.protect('casefile.related_person');
