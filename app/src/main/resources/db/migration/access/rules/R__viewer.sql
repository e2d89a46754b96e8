-- Who looks, as the door has told the transaction; nobody before it has.
create or replace function access.viewer() returns uuid
    language sql stable
as $$
    select nullif(current_setting('fotfeste.viewer', true), '')::uuid
$$;
