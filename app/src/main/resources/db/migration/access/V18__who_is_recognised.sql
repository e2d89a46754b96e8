-- What staff are recognised by: keyed hashes, and what they have told of themselves and of their own, sealed for them alone.
create table access.account_token (
    account_id uuid  not null references access.account,
    id         uuid  not null,
    source     text  not null check (source in ('NAME', 'SELF', 'RELATIVE')),
    source_id  uuid  not null,
    token      bytea not null check (length(token) = 16),
    primary key (account_id, id)
);
comment on table access.account_token is 'Keyed hashes that an account, or a relation it has told of, is recognised by; they cannot be read back';
comment on column access.account_token.source_id is 'The account itself, or the relation';
create index account_token_token on access.account_token (token);
grant select, insert, delete on access.account_token to fotfeste_app;

create table access.own_identity (
    account_id      uuid    primary key references access.account,
    identity_number bytea,
    born            bytea,
    municipality    bytea,
    version         integer not null default 0
);
comment on table access.own_identity is 'What somebody has told of themselves, for finding conflicts of interest and for nothing else: sealed';
grant select, insert, update on access.own_identity to fotfeste_app;

create table access.own_relation (
    account_id      uuid        not null references access.account,
    id              uuid        not null,
    name            bytea       not null,
    identity_number bytea,
    born            bytea,
    municipality    bytea,
    noted_at        timestamptz not null default now(),
    primary key (account_id, id)
);
comment on table access.own_relation is 'Somebody that a member of staff is close to, told by that member and shown to nobody else: sealed';
grant select, insert, delete on access.own_relation to fotfeste_app;

do $$
declare
    own text;
begin
    foreach own in array array['access.own_identity', 'access.own_relation'] loop
        execute format('alter table %s enable row level security', own);
        execute format('alter table %s force row level security', own);
        execute format(
            'create policy own on %1$s to fotfeste_app using (account_id = (select access.viewer())) '
            'with check (account_id = (select access.viewer()))', own);
    end loop;
end
$$;
