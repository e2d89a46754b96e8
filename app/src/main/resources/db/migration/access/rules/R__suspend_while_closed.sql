-- Whoever gives a body access while the case is closed gives it for later: nobody outside the circle comes in by it.
create or replace function access.suspend_while_closed() returns trigger
    language plpgsql security definer set search_path = ''
as $$
begin
    new.suspended := new.account_id is null and exists (
        select from access.case_grant g
        where g.case_id = new.case_id and g.kind = 'CIRCLE' and g.open_until is null);
    return new;
end
$$;
