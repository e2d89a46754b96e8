-- Whom somebody has told that they are close to is theirs alone.
drop policy if exists own on access.own_relation;
create policy own on access.own_relation to fotfeste_app
    using (account_id = (select access.viewer()))
    with check (account_id = (select access.viewer()));
