-- The door's own tables are behind the door too. The owner may read grants, because the functions that decide run as the owner.
call access.protect('access.case_grant');
create policy deciding on access.case_grant for select to fotfeste_owner using (true);

call access.protect('access.parcel');
create policy deciding on access.parcel for select to fotfeste_owner using (true);

call access.protect('vault.key');
create policy received on vault.key for select to fotfeste_app using (
    id = any ((select access.opened_parcels())::uuid[]) or id in (select access.visible_parcels()));
