-- The history of what was sent is compared as the owner.
drop policy if exists comparing on network.request_event;
create policy comparing on network.request_event for select to fotfeste_owner using (true);
