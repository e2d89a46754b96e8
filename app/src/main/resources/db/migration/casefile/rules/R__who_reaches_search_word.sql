-- Words are found in the whole country as the owner, who then keeps what the viewer may see.
drop policy if exists finding on casefile.search_word;
create policy finding on casefile.search_word for select to fotfeste_owner using (true);
