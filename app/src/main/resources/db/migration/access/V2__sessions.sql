-- Sessions are kept in the database, so that nodes hold no state and a restart signs nobody out.
create table access.session (
    primary_id            char(36) primary key,
    session_id            char(36) not null unique,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval integer  not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
comment on table access.session is 'Spring Session: who is signed in';
create index session_expiry on access.session (expiry_time);
create index session_principal on access.session (principal_name);

create table access.session_attributes (
    session_primary_id char(36)     not null references access.session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
comment on table access.session_attributes is 'Spring Session: what a session remembers';
grant select, insert, update, delete on access.session, access.session_attributes to fotfeste_app;
