-- Which cases nobody opens alone is told, and asked, as the owner.
drop policy if exists keeping on access.opened_by_two;
create policy keeping on access.opened_by_two to fotfeste_owner using (true) with check (true);
