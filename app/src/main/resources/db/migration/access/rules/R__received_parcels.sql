-- What was shared with the viewer's body. Nobody asks this but the rule of visible parcels, which takes conflicts away.
create or replace function access.received_parcels() returns setof uuid
    language sql stable security definer rows 100 set search_path = ''
as $$
    select p.id
    from access.account a
    join access.parcel p on p.body_id = a.body_id
    where a.id = access.viewer()
      and 'PARCEL' = any ((select access.viewer_may())::text[])
      and p.open_from <= now()
      and (p.open_until is null or p.open_until > now())
$$;

revoke all on function access.received_parcels() from public;
