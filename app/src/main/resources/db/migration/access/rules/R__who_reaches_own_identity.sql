-- What somebody has told of themselves is theirs alone.
drop policy if exists own on access.own_identity;
create policy own on access.own_identity to fotfeste_app
    using (account_id = (select access.viewer()))
    with check (account_id = (select access.viewer()));
