-- Whether cases may be opened in an emergency by one alone, told by the module that knows how they are protected.
create or replace function access.note_opened_by_two(in_cases uuid[], in_two boolean) returns void
    language plpgsql security definer set search_path = ''
as $$
begin
    if in_two then
        insert into access.opened_by_two (case_id) select each.id from unnest(in_cases) as each (id) on conflict do nothing;
    else
        delete from access.opened_by_two where case_id = any (in_cases);
    end if;
end
$$;

revoke all on function access.note_opened_by_two(uuid[], boolean) from public;
