-- Where the last leader has left, or got another role, somebody steps in too: asked from time to time, of cases that are closed to somebody.
create or replace function access.keep_all_led() returns void
    language sql volatile security definer set search_path = ''
as $$
    select access.keep_led(closed.case_id)
    from (select c.case_id from access.conflict c where c.lifted_at is null
          union
          select g.case_id from access.case_grant g where g.kind in ('CIRCLE', 'DEPUTY') and g.open_until is null) closed
$$;

revoke all on function access.keep_all_led() from public;
grant execute on function access.keep_all_led() to fotfeste_app;
