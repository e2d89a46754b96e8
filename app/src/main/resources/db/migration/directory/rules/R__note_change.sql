-- Writes down each field that was changed, with who and when as the transaction says. The role that serves pages cannot write there
-- itself. A person who is only proposed is no entry yet, and becomes one when that ends.
create or replace function directory.note_change() returns trigger
    language plpgsql security definer set search_path = ''
as $$
declare
    was    jsonb := case tg_op when 'INSERT' then '{}' else to_jsonb(old) end;
    stands jsonb := to_jsonb(new);
    whole  boolean := tg_table_name in ('body', 'contact')
        and (tg_op = 'INSERT' or coalesce((was ->> 'proposed')::boolean, false));
    aside  text[] := array['id', 'kind', 'version', 'proposed']
        || case tg_table_name when 'body' then '{}' else array['body_id', 'centre_id', 'municipality_number'] end;
    of_contact uuid := case tg_table_name when 'contact' then stands ->> 'id' end;
    of_place   text := case when tg_table_name not in ('body', 'contact') then stands ->> 'municipality_number' end;
    of_body    uuid := case tg_table_name
        when 'body' then stands ->> 'id'
        when 'contact' then stands ->> 'body_id'
        when 'centre_serves' then stands ->> 'centre_id'
        else (select c.body_id::text from directory.contact c where c.id = (stands ->> 'contact_id')::uuid) end;
begin
    if coalesce((stands ->> 'proposed')::boolean, false) then
        return null;
    end if;

    insert into directory.change
        (body_id, contact_id, municipality_number, field, before, after, account_id, proposal_id, at)
    select of_body, of_contact, of_place, changed.field, changed.before, changed.after,
           nullif(current_setting('directory.account', true), '')::uuid,
           nullif(current_setting('directory.proposal', true), '')::uuid,
           coalesce(nullif(current_setting('directory.at', true), '')::timestamptz, now())
    from (
        select 'entry' as field, null as before, stands ->> 'name' as after where whole
        union all
        select part.key, directory.as_text(was -> part.key), directory.as_text(part.value)
        from jsonb_each(stands) part
        where not whole and part.key <> all (aside)
    ) changed
    where changed.before is distinct from changed.after;
    return null;
end
$$;

revoke all on function directory.note_change() from public;

create or replace trigger changes_are_kept after insert or update on directory.body
    for each row execute function directory.note_change();
create or replace trigger changes_are_kept after insert or update on directory.contact
    for each row execute function directory.note_change();
create or replace trigger changes_are_kept after insert or update on directory.centre_serves
    for each row execute function directory.note_change();
create or replace trigger changes_are_kept after insert or update on directory.contact_level
    for each row execute function directory.note_change();
