-- A receiver who cannot sign in acknowledges a letter with a code. The code is found by its hash and tells nothing in return.
create table network.receipt (
    case_id    uuid        not null,
    id         uuid        not null,
    request_id uuid        not null,
    code_hash  bytea       not null check (length(code_hash) = 32),
    code       bytea       not null,
    made_at    timestamptz not null,
    primary key (case_id, id),
    foreign key (case_id, request_id) references network.request (case_id, id)
);
comment on table network.receipt is 'The receipt code of a letter: hashed to be found, sealed with the key of the case to be printed again';
create index receipt_code on network.receipt (code_hash);
create index receipt_request on network.receipt (case_id, request_id);
grant select, insert on network.receipt to fotfeste_app;
call access.protect('network.receipt');
create policy deciding on network.receipt for select to fotfeste_owner using (true);

create function network.receipt_of(asked bytea)
    returns table (case_id uuid, request_id uuid)
    language sql stable security definer set search_path = ''
as $$
    select r.case_id, r.request_id from network.receipt r where r.code_hash = asked
$$;
revoke execute on function network.receipt_of(bytea) from public;
grant execute on function network.receipt_of(bytea) to fotfeste_app;
