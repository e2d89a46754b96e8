-- Uses of rooms are counted as the owner, who tells of nobody.
drop policy if exists counting on stay.room_use;
create policy counting on stay.room_use for select to fotfeste_owner using (true);
