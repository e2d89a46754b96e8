-- Who took out the log of which days is kept.
create or replace function access.note_export(in_from date, in_to date, in_entries bigint) returns void
    language plpgsql volatile security definer set search_path = ''
as $$
begin
    if not access.is_auditor() then
        raise exception 'Only an auditor takes out the log' using errcode = 'insufficient_privilege';
    end if;
    insert into access.log_export (account, from_on, to_on, entries)
    values (access.viewer(), in_from, in_to, in_entries);
end
$$;

revoke all on function access.note_export(date, date, bigint) from public;
grant execute on function access.note_export(date, date, bigint) to fotfeste_app;
