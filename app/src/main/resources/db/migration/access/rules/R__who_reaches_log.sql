-- The log is written as the owner, and read whole by whoever verifies it: with a connection that serves no page.
drop policy if exists appending on access.log;
create policy appending on access.log for insert to fotfeste_owner with check (true);

drop policy if exists verifying on access.log;
create policy verifying on access.log for select to fotfeste_owner using (true);
