-- An administrator may note when staff and named contacts were born, and their number. Nobody is shown it again, and nobody is told whether it closed anything.
alter table access.account_token drop constraint account_token_source_check;
alter table access.account_token add constraint account_token_source_check
    check (source in ('NAME', 'SELF', 'RELATIVE', 'ADMINISTRATOR'));
comment on column access.account_token.source_id is 'The account itself, the relation, or the contact who is the same person';

create table access.known_identity (
    id              uuid        primary key,
    account_id      uuid        references access.account,
    contact_id      uuid        references directory.contact on delete cascade,
    born            bytea,
    identity_number bytea,
    noted_at        timestamptz not null,
    noted_by        uuid        not null references access.account,
    check (num_nonnulls(account_id, contact_id) = 1 and id = coalesce(account_id, contact_id)),
    check (num_nonnulls(born, identity_number) > 0)
);
comment on table access.known_identity is
    'What an administrator has noted of an account or a contact, for finding conflicts of interest and for nothing else: sealed';
grant select, insert, update, delete on access.known_identity to fotfeste_app;
alter table access.known_identity enable row level security;
alter table access.known_identity force row level security;
create policy kept on access.known_identity to fotfeste_app using (
    (select access.viewer()) is null
    or exists (select from access.account a where a.id = (select access.viewer()) and a.role = 'ADMINISTRATOR'));

create table access.contact_token (
    contact_id uuid  not null references directory.contact on delete cascade,
    id         uuid  not null,
    token      bytea not null check (length(token) = 16),
    primary key (contact_id, id)
);
comment on table access.contact_token is 'Keyed hashes that a named contact is recognised by; they cannot be read back';
create index contact_token_token on access.contact_token (token);
grant select, insert, delete on access.contact_token to fotfeste_app;

create table access.contact_unread (
    contact_id uuid primary key references directory.contact on delete cascade
);
comment on table access.contact_unread is 'Contacts that are new or have changed, and have not been compared with anybody since';
grant select, delete on access.contact_unread to fotfeste_app;

-- The directory has many ways in, files among them: it is noticed where it is kept.
create function access.notice_new_contacts() returns trigger
    language plpgsql security definer set search_path = ''
as $$
begin
    insert into access.contact_unread (contact_id) select changed.id from changed on conflict do nothing;
    return null;
end
$$;
create function access.notice_changed_contacts() returns trigger
    language plpgsql security definer set search_path = ''
as $$
begin
    insert into access.contact_unread (contact_id)
    select changed.id from changed join earlier on earlier.id = changed.id
    where (changed.name, changed.body_id) is distinct from (earlier.name, earlier.body_id)
    on conflict do nothing;
    return null;
end
$$;
create function access.notice_moved_bodies() returns trigger
    language plpgsql security definer set search_path = ''
as $$
begin
    insert into access.contact_unread (contact_id)
    select c.id from changed
    join earlier on earlier.id = changed.id
    join directory.contact c on c.body_id = changed.id
    where changed.municipality_number is distinct from earlier.municipality_number
    on conflict do nothing;
    return null;
end
$$;
revoke all on function access.notice_new_contacts(), access.notice_changed_contacts(), access.notice_moved_bodies() from public;
create trigger compared_anew after insert on directory.contact
    referencing new table as changed for each statement execute function access.notice_new_contacts();
create trigger compared_anew_when_changed after update on directory.contact
    referencing new table as changed old table as earlier for each statement execute function access.notice_changed_contacts();
create trigger compared_anew_when_moved after update on directory.body
    referencing new table as changed old table as earlier for each statement execute function access.notice_moved_bodies();

insert into access.contact_unread (contact_id) select id from directory.contact;

alter table access.conflict add column told bytea;
comment on column access.conflict.told is 'What somebody said who told of their own conflict, sealed with the key of the case';
