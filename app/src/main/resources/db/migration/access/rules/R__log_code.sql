-- The same code each time for the same case; the case cannot be found from it but by trying them all.
create or replace function access.log_code(in_chain uuid) returns uuid
    language sql stable security definer set search_path = ''
as $$
    select case
        when in_chain = '00000000-0000-0000-0000-000000000000' then in_chain
        else encode(substring(sha256(s.secret || uuid_send(in_chain)) from 1 for 16), 'hex')::uuid
    end
    from access.log_secret s
$$;

revoke all on function access.log_code(uuid) from public;
