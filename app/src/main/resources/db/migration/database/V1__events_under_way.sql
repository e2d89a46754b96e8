-- Events between rooms are written down with what caused them, so that none is lost when a process dies. They hold identifiers only.
create schema work;
grant usage on schema work to fotfeste_app;

create table work.event_publication (
    id                     uuid        primary key,
    listener_id            text        not null,
    event_type             text        not null,
    serialized_event       text        not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    integer,
    last_resubmission_date timestamptz
);
comment on table work.event_publication is 'Spring Modulith: events and whether each listener has done its part';
create index event_publication_content on work.event_publication using hash (serialized_event);
create index event_publication_completion on work.event_publication (completion_date);
grant select, insert, update, delete on work.event_publication to fotfeste_app;
