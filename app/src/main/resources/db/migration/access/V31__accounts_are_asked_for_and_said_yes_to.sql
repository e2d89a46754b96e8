-- An administrator asks for an account and somebody else says yes, so that nobody alone makes a face to see cases with.
alter table access.account
    alter column password_hash drop not null,
    add column waiting          boolean not null default false,
    add column enrols_with_code boolean not null default false,
    add column ended_at         timestamptz,
    add column told_at          timestamptz;
comment on column access.account.password_hash is 'Null until its owner has chosen one: nobody else ever does';
comment on column access.account.waiting is 'Asked for, and nobody has said yes: it is nobody''s colleague, and nobody signs in with it';
comment on column access.account.enrols_with_code is
    'The sign-in has been secured before, or somebody else knew the first password: a first factor needs a code beside the password';
comment on column access.account.ended_at is 'When somebody ended it; open_until is then the day before, so that it ends at once';
comment on column access.account.told_at is 'Until when its owner has seen what happened to the sign-in';

-- Whoever has no factor yet had the first password from an administrator, who still knows it.
update access.account set enrols_with_code = true, told_at = now();

create table access.account_approval (
    id            uuid        primary key,
    account_id    uuid        not null references access.account,
    kind          text        not null check (kind in ('NEW', 'PASSWORD', 'ANEW', 'SERVICE')),
    asked_by      uuid        references access.account,
    asked_at      timestamptz not null,
    good_until    timestamptz not null,
    code          bytea       check (length(code) = 32),
    issuer        text,
    subject       text,
    approved_by   uuid        references access.account,
    approved_at   timestamptz,
    approved_code bytea       check (length(approved_code) = 32),
    check (approved_by is null or (approved_by <> account_id and approved_by is distinct from asked_by)),
    check ((kind = 'SERVICE') = (code is null)),
    check ((kind = 'SERVICE') = (issuer is not null and subject is not null))
);
comment on table access.account_approval is
    'What an administrator has asked for about an account, until its owner has used it: one code from who asked, one from who said yes';
comment on column access.account_approval.kind is
    'NEW account; PASSWORD forgotten, the factors stay; ANEW, when all is lost; SERVICE, to sign in by a service';
comment on column access.account_approval.asked_by is 'Null when it was asked on the machine itself';
comment on column access.account_approval.approved_by is 'Null also when it was said on the machine itself';
create unique index one_way_in_at_a_time on access.account_approval (account_id) where kind <> 'SERVICE';
create index account_approval_asked_by on access.account_approval (asked_by);
create index account_approval_approved_by on access.account_approval (approved_by);
create index account_approval_account on access.account_approval (account_id);
grant select, insert, update, delete on access.account_approval to fotfeste_app;

create index account_event_at on access.account_event (at);
