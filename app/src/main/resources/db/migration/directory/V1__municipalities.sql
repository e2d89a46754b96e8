-- Municipalities and counties over time, filled at start from the data that comes with the application. Nothing here is about a case.
create schema directory;
grant usage on schema directory to fotfeste_app;

create table directory.county (
    number      text primary key check (number ~ '^[0-9]{2}$'),
    names       text not null,
    valid_from  date,
    valid_until date,
    check (valid_until is null or valid_from is null or valid_until > valid_from)
);
comment on table directory.county is 'Counties, current and earlier';
comment on column directory.county.names is 'language|name, separated by ;, in the order the county itself uses';

create table directory.municipality (
    number        text primary key check (number ~ '^[0-9]{4}$'),
    name          text not null check (length(name) between 1 and 100),
    names         text not null,
    county_number text not null references directory.county,
    valid_from    date,
    valid_until   date,
    check (valid_until is null or valid_from is null or valid_until > valid_from),
    check (county_number = left(number, 2))
);
comment on table directory.municipality is 'Municipalities, current and earlier: an old number in an old record still means something';
comment on column directory.municipality.name is 'The Norwegian name; not unique (two Herøy, two Våler)';
comment on column directory.municipality.valid_until is 'First day the number is no longer in use; null while it is';

create table directory.municipality_successor (
    number    text not null references directory.municipality,
    successor text not null references directory.municipality,
    primary key (number, successor)
);
comment on table directory.municipality_successor is 'What took over when a number went out of use; more than one row when a municipality was split';

create table directory.reference_version (
    name      text        primary key,
    version   text        not null,
    loaded_at timestamptz not null
);
comment on table directory.reference_version is 'Which edition of the data that comes with the application is loaded';

grant select, insert, update, delete
    on directory.county, directory.municipality, directory.municipality_successor, directory.reference_version to fotfeste_app;
