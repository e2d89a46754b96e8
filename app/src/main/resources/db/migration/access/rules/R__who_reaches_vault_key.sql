-- The key of what was shared is for whoever may read what was shared. The vault knows nothing of that, so it stands here.
drop policy if exists received on vault.key;
create policy received on vault.key for select to fotfeste_app using (
    id = any ((select access.opened_parcels())::uuid[]) or id in (select access.visible_parcels()));
