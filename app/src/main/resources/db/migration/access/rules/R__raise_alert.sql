-- Something to ask about, for those who look after access: once a day for the same thing, with how many there have been by now. Who
-- has seen it is shown it again when there are twice as many.
create or replace function access.raise_alert(in_kind text, in_account uuid, in_about uuid, in_number bigint) returns void
    language sql volatile security definer set search_path = ''
as $$
    insert into access.alert as known (kind, account_id, about, number)
    values (in_kind, in_account, coalesce(in_about, '00000000-0000-0000-0000-000000000000'), in_number)
    on conflict (kind, account_id, about, ((at at time zone 'UTC')::date)) do update
    set number = excluded.number,
        seen_by = case when excluded.number >= 2 * known.seen_number then null else known.seen_by end,
        seen_at = case when excluded.number >= 2 * known.seen_number then null else known.seen_at end
    where excluded.number > known.number
$$;

revoke all on function access.raise_alert(text, uuid, uuid, bigint) from public;
