-- The functions that decide, and those that recognise, read and write conflicts as the owner.
drop policy if exists deciding on access.conflict;
create policy deciding on access.conflict to fotfeste_owner using (true) with check (true);
