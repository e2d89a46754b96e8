-- Asked from time to time: an address that nobody has asked back within the day is kept no longer.
create or replace function casefile.forget_kept_addresses() returns void
    language sql volatile security definer set search_path = ''
as $$
    delete from casefile.kept_address where until <= now()
$$;

revoke all on function casefile.forget_kept_addresses() from public;
grant execute on function casefile.forget_kept_addresses() to fotfeste_app;
