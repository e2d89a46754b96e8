-- Families are gathered, and cases compared, as the owner.
drop policy if exists gathering on casefile.client_case;
create policy gathering on casefile.client_case for select to fotfeste_owner using (true);
