-- Names, contact data and free text are sealed with the case's own key, so that destroying the key destroys the content in every copy.
create schema vault;
grant usage on schema vault to fotfeste_app;

create table vault.key (
    case_id    uuid        not null,
    id         uuid        not null,
    wrapped    bytea       not null,
    created_at timestamptz not null default now(),
    primary key (case_id, id)
);
comment on table vault.key is 'Keys wrapped by the key file: one of the case (id = case_id) and one of each parcel shared from it';
grant select, insert on vault.key to fotfeste_app;

-- Keys of the installation itself (search tokens, drafts), wrapped in the same way; they belong to no case.
create table vault.common_key (
    name    text  primary key,
    wrapped bytea not null
);
comment on table vault.common_key is 'Keys of the installation, by what they are for';
grant select, insert on vault.common_key to fotfeste_app;
