-- The cases that the door has opened in this transaction.
create or replace function access.opened_cases() returns uuid[]
    language sql stable
as $$
    select coalesce(string_to_array(nullif(current_setting('fotfeste.opened_cases', true), ''), ',')::uuid[], '{}'::uuid[])
$$;
