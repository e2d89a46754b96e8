-- Closes every case where one of these contacts is recognised. Nobody learns whether there was such a case.
create or replace function casefile.close_where_contacts_recognised(asked uuid[]) returns void
    language sql volatile security definer set search_path = ''
as $$
    select casefile.close_family_to_contacts(found.family_id)
    from (
        select distinct c.family_id
        from access.contact_token t
        join casefile.match_token k on k.token = t.token
        join casefile.client_case c on c.case_id = k.case_id
        where t.contact_id = any (asked)) found
$$;

revoke all on function casefile.close_where_contacts_recognised(uuid[]) from public;
grant execute on function casefile.close_where_contacts_recognised(uuid[]) to fotfeste_app;
