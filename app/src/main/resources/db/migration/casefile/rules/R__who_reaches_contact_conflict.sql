-- Conflicts of contacts are found and shown as the owner.
drop policy if exists deciding on casefile.contact_conflict;
create policy deciding on casefile.contact_conflict to fotfeste_owner using (true) with check (true);
