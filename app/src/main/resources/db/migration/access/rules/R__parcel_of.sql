-- What was shared, if it counts now, with the roles that may read it: for the door, which decides.
create or replace function access.parcel_of(asked uuid)
    returns table (case_id uuid, body_id uuid, roles text[])
    language sql stable security definer set search_path = ''
as $$
    select p.case_id, p.body_id,
           array(select r.role from access.role_right r
                 where r.may = 'PARCEL'
                   and r.open_from <= now() and (r.open_until is null or r.open_until > now()))
    from access.parcel p
    where p.id = asked
      and p.open_from <= now()
      and (p.open_until is null or p.open_until > now())
$$;

revoke all on function access.parcel_of(uuid) from public;
grant execute on function access.parcel_of(uuid) to fotfeste_app;
