-- Closes a case and its family to every account, and every named contact, that is recognised there.
create or replace function casefile.close_to_recognised(asked uuid) returns void
    language sql volatile security definer set search_path = ''
as $$
    select casefile.close_family(c.family_id), casefile.close_family_to_contacts(c.family_id)
    from casefile.client_case c where c.case_id = asked
$$;

revoke all on function casefile.close_to_recognised(uuid) from public;
grant execute on function casefile.close_to_recognised(uuid) to fotfeste_app;
