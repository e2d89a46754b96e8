-- Crisis centres and services, whom each centre serves from when, and the people to call. Work contact data only, never a client's.
create extension if not exists btree_gist;

create table directory.body (
    id                  uuid    primary key,
    service_type        text    not null check (length(service_type) between 1 and 60),
    kind                text    not null generated always as (case when service_type = 'CRISIS_CENTRE' then 'CENTRE' else 'SERVICE' end) stored,
    name                text    not null check (length(name) between 1 and 200),
    municipality_number text    references directory.municipality,
    level               text    not null check (level in ('MUNICIPAL', 'COUNTY', 'STATE', 'PRIVATE', 'VOLUNTARY')),
    phone               text    not null default '' check (length(phone) <= 40),
    hours               text    not null default '' check (length(hours) <= 300),
    offer               text    not null default '' check (length(offer) <= 2000),
    languages           text[]  not null default '{}',
    version             integer not null default 0
);
comment on table directory.body is 'A body that helps: a crisis centre or a service';
comment on column directory.body.service_type is 'Code of the kind of service, the same as in the pathway catalogue';
comment on column directory.body.municipality_number is 'Where it belongs; null when it serves the whole country';
comment on column directory.body.offer is 'What it offers, in plain words';
comment on column directory.body.languages is 'Languages people there speak, as ISO 639-1 codes';
create index body_of_municipality on directory.body (municipality_number, service_type);
create unique index body_once on directory.body (coalesce(municipality_number, ''), service_type, lower(name));

create table directory.centre_serves (
    id                  uuid    primary key,
    centre_id           uuid    not null references directory.body,
    municipality_number text    not null references directory.municipality,
    valid_from          date    not null,
    valid_until         date,
    version             integer not null default 0,
    check (valid_until is null or valid_until > valid_from),
    constraint one_centre_at_a_time exclude using gist (
        municipality_number with =,
        daterange(valid_from, valid_until) with &&
    )
);
comment on table directory.centre_serves is 'Which centre a municipality has agreed with, from when until when: one at a time (krisesenterlova § 2)';
create index centre_serves_centre on directory.centre_serves (centre_id);

create table directory.contact (
    id                uuid    primary key,
    body_id           uuid    not null references directory.body,
    name              text    not null check (length(name) between 1 and 200),
    work_function     text    not null default '' check (length(work_function) <= 200),
    phone             text    not null default '' check (length(phone) <= 40),
    email             text    not null default '' check (length(email) <= 254),
    last_confirmed_on date    not null,
    left_on           date,
    version           integer not null default 0
);
comment on table directory.contact is 'A named person at a body, with telephone and e-mail of the work';
comment on column directory.contact.last_confirmed_on is 'When somebody last said that this is still right';
comment on column directory.contact.left_on is 'When the person left; kept, so that an old owner still has a name';
create index contact_body on directory.contact (body_id);
create unique index contact_once on directory.contact (body_id, lower(name)) where left_on is null;

create table directory.contact_level (
    municipality_number text    primary key references directory.municipality,
    contact_id          uuid    not null references directory.contact,
    version             integer not null default 0
);
comment on table directory.contact_level is 'The one in a municipality who is asked when nobody else answers';

grant select, insert, update, delete
    on directory.body, directory.centre_serves, directory.contact, directory.contact_level to fotfeste_app;
