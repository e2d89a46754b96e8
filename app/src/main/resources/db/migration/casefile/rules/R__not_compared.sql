-- Cases that somebody must read once to know whom they are recognised by.
create or replace function casefile.not_compared(after uuid, most integer, now_as integer) returns setof uuid
    language sql stable security definer set search_path = ''
as $$
    select c.case_id from casefile.client_case c
    where c.case_id > after and c.compared_as < now_as
    order by c.case_id
    limit most
$$;

revoke all on function casefile.not_compared(uuid, integer, integer) from public;
grant execute on function casefile.not_compared(uuid, integer, integer) to fotfeste_app;
