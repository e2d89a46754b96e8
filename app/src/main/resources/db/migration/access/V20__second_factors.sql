-- What somebody shows beside the password. Until now the password was enough, so everyone signs in anew.
delete from access.session;

create table access.authenticator_app (
    account_id uuid   primary key references access.account,
    secret     bytea,
    tried      bytea,
    last_step  bigint not null default 0,
    check (secret is not null or tried is not null)
);
comment on table access.authenticator_app is 'The secret that an app on a telephone makes six figures from (RFC 6238), sealed';
comment on column access.authenticator_app.tried is 'A secret that has been shown, and of which no code has been given yet';
comment on column access.authenticator_app.last_step is 'The half minute of the last code that was accepted: no code counts twice';
grant select, insert, update, delete on access.authenticator_app to fotfeste_app;

create table access.passkey (
    id            uuid        primary key,
    account_id    uuid        not null references access.account,
    credential_id bytea       not null unique,
    attestation   bytea       not null,
    sign_count    bigint      not null,
    label         text        not null check (length(label) between 1 and 60),
    made_at       timestamptz not null,
    used_at       timestamptz
);
comment on table access.passkey is 'Passkeys (WebAuthn): the public half, which is no secret';
create index passkey_account on access.passkey (account_id);
grant select, insert, update, delete on access.passkey to fotfeste_app;

create table access.recovery_code (
    account_id uuid  not null references access.account,
    hash       bytea not null check (length(hash) = 32),
    primary key (account_id, hash)
);
comment on table access.recovery_code is 'Codes on paper for who has lost the telephone: hashed, each for one use';
grant select, insert, delete on access.recovery_code to fotfeste_app;

create table access.required_factor (
    id      uuid primary key,
    role    text,
    body_id uuid,
    unique nulls not distinct (role, body_id)
);
comment on table access.required_factor is 'For whom a code from an app is not enough, and a passkey is asked for: a role, a body, or a role at a body';
grant select, insert, delete on access.required_factor to fotfeste_app;

create table access.account_event (
    account_id uuid        not null,
    id         uuid        not null,
    at         timestamptz not null,
    by_account uuid,
    what       text        not null,
    primary key (account_id, id)
);
comment on table access.account_event is 'What has happened to an account: who added, removed or reset what. It can only grow';
comment on column access.account_event.by_account is 'Who did it; null when it was done by who signed in with the account';
grant select, insert on access.account_event to fotfeste_app;
create trigger append_only before update or delete on access.account_event
    for each row execute function access.refuse_change();
create trigger append_only_as_a_whole before truncate on access.account_event
    for each statement execute function access.refuse_change();
