-- Asked every minute: what has run out counts no more, whatever the clock says later.
create or replace function access.end_what_is_due() returns void
    language sql volatile security definer set search_path = ''
as $$
    update access.case_grant set ended = true where not ended and open_until <= now()
$$;

revoke all on function access.end_what_is_due() from public;
grant execute on function access.end_what_is_due() to fotfeste_app;
