-- Something to ask about, for those who look after access: once a day for the same thing.
create or replace function access.raise_alert(in_kind text, in_account uuid, in_about uuid, in_number bigint) returns void
    language sql volatile security definer set search_path = ''
as $$
    insert into access.alert (kind, account_id, about, number)
    values (in_kind, in_account, coalesce(in_about, '00000000-0000-0000-0000-000000000000'), in_number)
    on conflict do nothing
$$;

revoke all on function access.raise_alert(text, uuid, uuid, bigint) from public;
