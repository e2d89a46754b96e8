-- What someone is typing is kept at every field, so that a time-out or a closed window loses nothing.
create schema web;
grant usage on schema web to fotfeste_app;

create table web.draft (
    id         uuid        primary key,
    account_id uuid        not null,
    kind       text        not null check (length(kind) between 1 and 100),
    version    integer     not null default 0 check (version >= 0),
    begun_at   timestamptz not null,
    changed_at timestamptz not null
);
comment on table web.draft is 'A form someone has begun and not sent. Belongs to the account and to nobody else';
comment on column web.draft.account_id is 'Whose it is; accounts live in a room above, so there is no foreign key';
comment on column web.draft.kind is 'Which form, such as reception';
comment on column web.draft.version is 'Counts the savings, from any of the tabs it is open in';
create index draft_account on web.draft (account_id, kind, changed_at);
create index draft_changed on web.draft (changed_at);

create table web.draft_field (
    draft_id uuid        not null references web.draft on delete cascade,
    field    text        not null check (length(field) between 1 and 100),
    version  integer     not null check (version > 0),
    value    bytea       not null,
    saved_at timestamptz not null,
    primary key (draft_id, field, version)
);
comment on table web.draft_field is 'What has stood in each field, the highest version last. Earlier ones tell a tab what another tab has changed';
comment on column web.draft_field.value is 'Sealed: it may be about a person who has no case yet';
grant select, insert, update, delete on web.draft, web.draft_field to fotfeste_app;
