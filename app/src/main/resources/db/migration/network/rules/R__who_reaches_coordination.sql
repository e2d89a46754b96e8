-- Coordination is compared with requests, and found for the children of a family, as the owner.
drop policy if exists comparing on network.coordination;
create policy comparing on network.coordination for select to fotfeste_owner using (true);
