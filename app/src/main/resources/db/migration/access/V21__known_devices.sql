-- From where somebody has signed in before: there, a wrong password counts for that device alone, so that whoever tries
-- passwords from elsewhere does not keep them out.
create table access.known_device (
    account_id uuid        not null references access.account,
    token_hash bytea       not null check (length(token_hash) = 32),
    used_at    timestamptz not null,
    primary key (account_id, token_hash)
);
comment on table access.known_device is 'Browsers that have signed in with an account, by the hash of a random cookie';
grant select, insert, update, delete on access.known_device to fotfeste_app;
