-- Lets what is changed in a table in an emergency be kept. Not in those of the door itself: there nothing is changed in an emergency.
create or replace procedure access.note_in_emergencies(noted regclass)
    language plpgsql
as $$
begin
    if noted::oid in (select c.oid from pg_class c join pg_namespace n on n.oid = c.relnamespace
                      where n.nspname not in ('access', 'vault')) then
        execute format(
            'create or replace trigger kept_in_an_emergency after insert or update or delete on %s '
            'for each row when (current_setting(''fotfeste.emergency_of'', true) <> '''') '
            'execute function access.note_emergency_change()', noted);
    end if;
end
$$;
