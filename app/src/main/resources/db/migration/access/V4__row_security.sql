-- Rows of a case are readable when the door opened it in this transaction or the viewer has a grant, writable only when opened.
create function access.viewer() returns uuid
    language sql stable
as $$
    select nullif(current_setting('fotfeste.viewer', true), '')::uuid
$$;

create function access.opened_cases() returns uuid[]
    language sql stable
as $$
    select coalesce(string_to_array(nullif(current_setting('fotfeste.opened_cases', true), ''), ',')::uuid[], '{}'::uuid[])
$$;

create function access.opened_parcels() returns uuid[]
    language sql stable
as $$
    select coalesce(string_to_array(nullif(current_setting('fotfeste.opened_parcels', true), ''), ',')::uuid[], '{}'::uuid[])
$$;

-- The three below read the tables of grants themselves, which nobody else may read across cases: hence with the owner's rights.
create function access.visible_cases() returns setof uuid
    language sql stable security definer rows 500 set search_path = ''
as $$
    select g.case_id
    from access.account a
    join access.case_grant g on g.body_id = a.body_id
    where a.id = access.viewer()
      and a.role in ('CENTRE_WORKER', 'CENTRE_LEADER', 'COORDINATOR')
      and (g.account_id is null or g.account_id = a.id)
      and g.open_from <= now()
      and (g.open_until is null or g.open_until > now())
$$;

create function access.visible_parcels() returns setof uuid
    language sql stable security definer rows 100 set search_path = ''
as $$
    select p.id
    from access.account a
    join access.parcel p on p.body_id = a.body_id
    where a.id = access.viewer()
      and a.role <> 'ADMINISTRATOR'
      and p.open_from <= now()
      and (p.open_until is null or p.open_until > now())
$$;

create function access.grants_of(asked uuid)
    returns table (kind text, body_id uuid, account_id uuid)
    language sql stable security definer set search_path = ''
as $$
    select g.kind, g.body_id, g.account_id
    from access.case_grant g
    where g.case_id = asked
      and g.open_from <= now()
      and (g.open_until is null or g.open_until > now())
$$;

create function access.parcel_of(asked uuid)
    returns table (case_id uuid, body_id uuid)
    language sql stable security definer set search_path = ''
as $$
    select p.case_id, p.body_id
    from access.parcel p
    where p.id = asked
      and p.open_from <= now()
      and (p.open_until is null or p.open_until > now())
$$;

revoke execute on function
    access.visible_cases(), access.visible_parcels(), access.grants_of(uuid), access.parcel_of(uuid) from public;
grant execute on function
    access.visible_cases(), access.visible_parcels(), access.grants_of(uuid), access.parcel_of(uuid) to fotfeste_app;

create procedure access.protect(protected regclass)
    language plpgsql
as $$
begin
    execute format('alter table %s enable row level security', protected);
    execute format('alter table %s force row level security', protected);
    execute format(
        'create policy seen on %s for select to fotfeste_app using ('
        'case_id = any ((select access.opened_cases())::uuid[]) or case_id in (select access.visible_cases()))', protected);
    execute format(
        'create policy opened on %s to fotfeste_app '
        'using (case_id = any ((select access.opened_cases())::uuid[])) '
        'with check (case_id = any ((select access.opened_cases())::uuid[]))', protected);
end
$$;

-- For tables with rows that belong to a parcel: its receiver may read them, and write them once the parcel is opened.
create procedure access.protect_parcels(protected regclass)
    language plpgsql
as $$
begin
    execute format(
        'create policy received on %s for select to fotfeste_app using ('
        'parcel_id = any ((select access.opened_parcels())::uuid[]) or parcel_id in (select access.visible_parcels()))',
        protected);
    execute format(
        'create policy answered on %s to fotfeste_app '
        'using (parcel_id = any ((select access.opened_parcels())::uuid[])) '
        'with check (parcel_id = any ((select access.opened_parcels())::uuid[]))', protected);
end
$$;
