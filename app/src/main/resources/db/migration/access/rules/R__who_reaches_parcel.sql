-- The functions that decide read what was shared as the owner.
drop policy if exists deciding on access.parcel;
create policy deciding on access.parcel for select to fotfeste_owner using (true);
