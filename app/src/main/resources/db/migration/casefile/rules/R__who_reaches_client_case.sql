-- Families are gathered, and cases compared, as the owner.
drop policy if exists gathering on casefile.client_case;
create policy gathering on casefile.client_case for select to fotfeste_owner using (true);

-- That facts may have changed is told as the owner: whoever changes them has the case open, also where another function writes them.
drop policy if exists counting on casefile.client_case;
create policy counting on casefile.client_case for update to fotfeste_owner using (true) with check (true);
