-- What was shared with the viewer's body and the viewer may read, without what is of a case where they are in conflict.
create or replace function access.visible_parcels() returns setof uuid
    language sql stable security definer rows 100 set search_path = ''
as $$
    select p.id
    from access.received_parcels() as given (id)
    join access.parcel p on p.id = given.id
    where p.case_id <> all ((select access.viewer_conflicts())::uuid[])
$$;

revoke all on function access.visible_parcels() from public;
grant execute on function access.visible_parcels() to fotfeste_app;
