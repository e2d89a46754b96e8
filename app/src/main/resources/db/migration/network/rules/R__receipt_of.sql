-- The request that a receipt code belongs to; the code tells nothing else.
create or replace function network.receipt_of(asked bytea)
    returns table (case_id uuid, request_id uuid)
    language sql stable security definer set search_path = ''
as $$
    select r.case_id, r.request_id from network.receipt r where r.code_hash = asked
$$;

revoke all on function network.receipt_of(bytea) from public;
grant execute on function network.receipt_of(bytea) to fotfeste_app;
