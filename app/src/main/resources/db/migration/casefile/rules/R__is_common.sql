-- Whether so many of those who work here or are named in the directory have a name that it alone says little.
create or replace function casefile.is_common(asked bytea) returns boolean
    language sql stable security definer set search_path = ''
as $$
    select count(*) >= access.common_from()
    from (
        select coalesce(a.contact_id, a.id)
        from access.account_token t
        join access.account_in_brief a on a.id = t.account_id
        where t.token = asked and t.source <> 'RELATIVE'
        union
        select t.contact_id from access.contact_token t where t.token = asked
    ) bearers
$$;

revoke all on function casefile.is_common(bytea) from public;
grant execute on function casefile.is_common(bytea) to fotfeste_app;
