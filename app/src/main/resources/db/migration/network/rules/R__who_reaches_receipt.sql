-- A receipt code finds its request as the owner.
drop policy if exists deciding on network.receipt;
create policy deciding on network.receipt for select to fotfeste_owner using (true);
