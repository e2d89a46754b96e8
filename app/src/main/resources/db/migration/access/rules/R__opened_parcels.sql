-- What was shared, and the door has opened in this transaction.
create or replace function access.opened_parcels() returns uuid[]
    language sql stable
as $$
    select coalesce(string_to_array(nullif(current_setting('fotfeste.opened_parcels', true), ''), ',')::uuid[], '{}'::uuid[])
$$;
