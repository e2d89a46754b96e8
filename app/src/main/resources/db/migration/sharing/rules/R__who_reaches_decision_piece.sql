-- Whether something may still be read is asked as the owner: the recipient sees no decision.
drop policy if exists deciding on sharing.decision_piece;
create policy deciding on sharing.decision_piece for select to fotfeste_owner using (true);
