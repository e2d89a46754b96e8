-- Accounts that are signed in to by way of a sign-in service (OpenID Connect). An administrator ties them together beforehand.
create table access.provider_account (
    issuer     text not null check (length(issuer) between 1 and 500),
    subject    text not null check (length(subject) between 1 and 255),
    account_id uuid not null references access.account,
    primary key (issuer, subject)
);
comment on table access.provider_account is 'Who a subject of a sign-in service is here';
create index provider_account_account on access.provider_account (account_id);
grant select, insert, delete on access.provider_account to fotfeste_app;

create table access.provider_session (
    session_id char(36)    primary key,
    issuer     text        not null,
    sid        text        not null,
    begun_at   timestamptz not null
);
comment on table access.provider_session is 'Which session here belongs to which at the sign-in service, so that signing out there signs out here';
create index provider_session_sid on access.provider_session (issuer, sid);
grant select, insert, update, delete on access.provider_session to fotfeste_app;
