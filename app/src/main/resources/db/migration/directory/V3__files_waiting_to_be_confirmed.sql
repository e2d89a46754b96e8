-- A file that has been looked through waits here until who sent it says yes; a day at most. Directory data only, never a case.
create table directory.upload (
    id         uuid        primary key,
    kind       text        not null check (kind in ('BODIES', 'CENTRE_SERVICES', 'CONTACTS')),
    account_id uuid        not null,
    content    bytea       not null check (length(content) <= 2 * 1024 * 1024),
    created_at timestamptz not null
);
comment on table directory.upload is 'CSV files that are in order and wait to be confirmed by the same account';
grant select, insert, delete on directory.upload to fotfeste_app;
