-- Everything that was sent is compared with its history as the owner.
drop policy if exists comparing on network.request;
create policy comparing on network.request for select to fotfeste_owner using (true);
