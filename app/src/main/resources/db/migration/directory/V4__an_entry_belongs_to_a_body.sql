-- An entry belongs to a body: what others say of it waits until somebody there agrees, and every change is kept with who and when.
alter table directory.contact add column proposed boolean not null default false;
comment on column directory.contact.proposed is
    'Named by somebody else, and nobody at the body has said that it is so: stands in no list, and nobody is sent anything by it';
drop index directory.contact_once;
create unique index contact_once on directory.contact (body_id, lower(name)) where left_on is null and not proposed;

create table directory.change (
    id                  bigint      generated always as identity primary key,
    body_id             uuid        not null,
    contact_id          uuid,
    municipality_number text,
    field               text        not null,
    before              text,
    after               text,
    account_id          uuid,
    proposal_id         uuid,
    at                  timestamptz not null
);
comment on table directory.change is 'Every field of the directory that was changed, with who and when; only grows';
comment on column directory.change.field is 'The column, or "entry" where all of it is new';
comment on column directory.change.account_id is 'Who did it, or whose yes made it so; null for what the application itself has made';
comment on column directory.change.proposal_id is 'What somebody else had proposed, where it came of that';
create index change_of_body on directory.change (body_id, at);
create index change_of_place on directory.change (municipality_number, at) where municipality_number is not null;
grant select on directory.change to fotfeste_app;

create table directory.proposal (
    id                  uuid        primary key,
    kind                text        not null check (kind in
        ('BODY', 'CONTACT', 'NEW_CONTACT', 'SERVES', 'NEW_SERVES', 'CONTACT_LEVEL')),
    body_id             uuid        not null references directory.body,
    contact_id          uuid        references directory.contact,
    municipality_number text        references directory.municipality,
    served_from         date,
    about               text        not null,
    version             integer     not null,
    fields              text[]      not null check (cardinality(fields) > 0),
    befores             text[]      not null check (cardinality(befores) = cardinality(fields)),
    afters              text[]      not null check (cardinality(afters) = cardinality(fields)),
    proposed_by         uuid        not null,
    proposed_at         timestamptz not null,
    state               text        not null default 'WAITING' check (state in
        ('WAITING', 'CONFIRMED', 'TURNED_DOWN', 'WITHDRAWN', 'REPLACED', 'LAPSED')),
    decided_by          uuid,
    decided_at          timestamptz,
    reason              text        not null default '' check (length(reason) <= 2000),
    check ((state = 'WAITING') = (decided_at is null)),
    check (state not in ('CONFIRMED', 'TURNED_DOWN') or decided_by <> proposed_by)
);
comment on table directory.proposal is
    'What somebody says of an entry that is not theirs; counts for nothing before somebody else, at the body, has confirmed it';
comment on column directory.proposal.body_id is 'Whose entry it is: who decides';
comment on column directory.proposal.about is 'Which entry: of one person''s proposals about it only the latest waits';
comment on column directory.proposal.version is 'Of the entry as it was when this was written';
create unique index proposal_waits_once on directory.proposal (about, proposed_by) where state = 'WAITING';
create index proposal_waits on directory.proposal (body_id) where state = 'WAITING';
create index proposal_by on directory.proposal (proposed_by, proposed_at);
grant select, insert, update on directory.proposal to fotfeste_app;

-- Nobody takes an entry away: it ends, and stays.
revoke delete on directory.body, directory.centre_serves, directory.contact, directory.contact_level from fotfeste_app;
