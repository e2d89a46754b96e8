-- The end of a chain is moved as the owner.
drop policy if exists appending on access.log_end;
create policy appending on access.log_end to fotfeste_owner using (true) with check (true);
