-- Openings in emergencies are written, and shown to those who look after access, as the owner.
drop policy if exists breaking on access.glass_break;
create policy breaking on access.glass_break to fotfeste_owner using (true) with check (true);
