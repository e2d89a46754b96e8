-- Row security for a table with case data: its rows are read by whoever sees a grant of the case, and written where the door has
-- opened it; what is changed in an emergency is kept. Called when the table is made; when this text changes, it is said anew of every
-- table that has it.
create or replace procedure access.protect(protected regclass)
    language plpgsql
as $$
begin
    execute format('alter table %s enable row level security', protected);
    execute format('alter table %s force row level security', protected);
    execute format('drop policy if exists seen on %s', protected);
    execute format('create policy seen on %s for select to fotfeste_app using (false)', protected);
    call access.show_by_grant(protected);
    -- Three for writing, and none of them for reading: what the door has opened is read by the policy above.
    execute format('drop policy if exists opened on %s', protected);
    execute format('drop policy if exists added on %s', protected);
    execute format('drop policy if exists changed on %s', protected);
    execute format('drop policy if exists removed on %s', protected);
    execute format(
        'create policy added on %s for insert to fotfeste_app '
        'with check (case_id = any ((select access.opened_cases())::uuid[]))', protected);
    execute format(
        'create policy changed on %s for update to fotfeste_app '
        'using (case_id = any ((select access.opened_cases())::uuid[])) '
        'with check (case_id = any ((select access.opened_cases())::uuid[]))', protected);
    execute format(
        'create policy removed on %s for delete to fotfeste_app '
        'using (case_id = any ((select access.opened_cases())::uuid[]))', protected);
    call access.note_in_emergencies(protected);
end
$$;

do $$
declare
    existing record;
begin
    for existing in
        select schemaname, tablename from pg_policies
        where policyname = 'seen' and (schemaname, tablename) <> ('access', 'case_grant')
    loop
        call access.protect(format('%I.%I', existing.schemaname, existing.tablename)::regclass);
    end loop;
end
$$;
