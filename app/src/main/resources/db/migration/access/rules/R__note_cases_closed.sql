-- Cases have been closed, or opened again: their grants tell it. Those that are there are locked first and told afterwards, so that a
-- grant that is given at the same moment is either told too or has waited, and tells the same itself.
create or replace function access.note_cases_closed(in_cases uuid[], in_closed boolean) returns void
    language plpgsql security definer set search_path = ''
as $$
begin
    perform from access.case_grant g where g.case_id = any (in_cases) order by g.case_id, g.id for no key update;
    update access.case_grant set case_closed = in_closed where case_id = any (in_cases) and case_closed <> in_closed;
end
$$;

revoke all on function access.note_cases_closed(uuid[], boolean) from public;
