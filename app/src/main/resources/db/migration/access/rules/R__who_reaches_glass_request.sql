-- Requests for a second person are written, shown and answered as the owner: who may answer need not see the case.
drop policy if exists asking on access.glass_request;
create policy asking on access.glass_request to fotfeste_owner using (true) with check (true);
