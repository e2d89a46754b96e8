-- An auditor has seen what there was to ask about, and how much of it.
create or replace function access.mark_alert(in_id uuid) returns void
    language sql volatile security definer set search_path = ''
as $$
    update access.alert set seen_by = access.viewer(), seen_at = now(), seen_number = number
    where id = in_id and seen_at is null and access.is_auditor()
$$;

revoke all on function access.mark_alert(uuid) from public;
grant execute on function access.mark_alert(uuid) to fotfeste_app;
