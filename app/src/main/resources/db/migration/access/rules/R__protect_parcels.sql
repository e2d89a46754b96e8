-- Row security for a table with rows that belong to what was shared: its receiver reads them, and writes them once it is opened.
-- Called when the table is made; when this text changes, it is said anew of every table that has it.
create or replace procedure access.protect_parcels(protected regclass)
    language plpgsql
as $$
begin
    execute format('drop policy if exists received on %s', protected);
    execute format(
        'create policy received on %s for select to fotfeste_app using ('
        'parcel_id = any ((select access.opened_parcels())::uuid[]) or parcel_id in (select access.visible_parcels()))',
        protected);
    -- Two for writing, and neither of them for reading or for taking away.
    execute format('drop policy if exists answered on %s', protected);
    execute format(
        'create policy answered on %s for update to fotfeste_app '
        'using (parcel_id = any ((select access.opened_parcels())::uuid[])) '
        'with check (parcel_id = any ((select access.opened_parcels())::uuid[]))', protected);
    execute format('drop policy if exists noted on %s', protected);
    execute format(
        'create policy noted on %s for insert to fotfeste_app '
        'with check (parcel_id = any ((select access.opened_parcels())::uuid[]))', protected);
end
$$;

do $$
declare
    existing record;
begin
    for existing in select schemaname, tablename from pg_policies where policyname = 'answered' loop
        call access.protect_parcels(format('%I.%I', existing.schemaname, existing.tablename)::regclass);
    end loop;
end
$$;
