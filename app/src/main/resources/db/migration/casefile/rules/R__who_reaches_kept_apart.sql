-- Both halves of a pair are written as the owner.
drop policy if exists pairing on casefile.kept_apart;
create policy pairing on casefile.kept_apart to fotfeste_owner using (true) with check (true);
