-- Chains are anchored as the owner.
drop policy if exists anchoring on access.log_anchored;
create policy anchoring on access.log_anchored to fotfeste_owner using (true) with check (true);
