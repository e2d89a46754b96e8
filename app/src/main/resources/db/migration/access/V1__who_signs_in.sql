-- Staff and contacts who sign in. Holds no case data: an account says where someone works, never whom they help.
create schema access;
grant usage on schema access to fotfeste_app;

create table access.account (
    id            uuid    primary key,
    username      text    not null unique check (username = lower(username) and length(username) between 3 and 100),
    display_name  text    not null check (length(display_name) between 1 and 200),
    password_hash text    not null,
    body_id       uuid    not null,
    contact_id    uuid,
    role          text    not null check (role in
        ('CENTRE_WORKER', 'CENTRE_LEADER', 'COORDINATOR', 'SERVICE_CONTACT', 'ADMINISTRATOR')),
    open_from     date    not null default current_date,
    open_until    date,
    version       integer not null default 0,
    check (open_until is null or open_until >= open_from)
);
comment on table access.account is 'Someone who signs in, at one body, in one role';
comment on column access.account.contact_id is 'The entry of the directory that is the same person, where there is one';
create index account_body on access.account (body_id);
grant select, insert, update on access.account to fotfeste_app;
