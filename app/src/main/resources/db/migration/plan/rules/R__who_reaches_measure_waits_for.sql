-- What waits for what is looked for as the owner, in the cases the viewer may see.
drop policy if exists gathering on plan.measure_waits_for;
create policy gathering on plan.measure_waits_for for select to fotfeste_owner using (true);
