-- Closes a case and its family to one named contact who is recognised there, also at a body that has no part in it yet.
create or replace function casefile.close_to_contact(asked uuid, in_contact uuid) returns void
    language sql volatile security definer set search_path = ''
as $$
    select casefile.close_family_to_contacts(c.family_id, in_contact)
    from casefile.client_case c where c.case_id = asked
$$;

revoke all on function casefile.close_to_contact(uuid, uuid) from public;
grant execute on function casefile.close_to_contact(uuid, uuid) to fotfeste_app;
