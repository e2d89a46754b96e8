-- What nobody owns is looked for as the owner, in the cases the viewer may see.
drop policy if exists gathering on plan.measure;
create policy gathering on plan.measure for select to fotfeste_owner using (true);

-- Whether it waits is told as the owner too.
drop policy if exists telling on plan.measure;
create policy telling on plan.measure for update to fotfeste_owner using (true) with check (true);
