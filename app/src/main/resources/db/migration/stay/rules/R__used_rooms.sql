-- The rooms of a centre that somebody uses or will use; never who.
create or replace function stay.used_rooms(centre uuid, moment timestamptz) returns setof uuid
    language sql stable security definer rows 20 set search_path = ''
as $$
    select r.id
    from stay.room r
    where r.centre_id = centre
      and exists (
          select from stay.room_use u
          where u.room_id = r.id and coalesce(u.used_until, 'infinity'::timestamptz) > moment)
$$;

revoke all on function stay.used_rooms(uuid, timestamptz) from public;
grant execute on function stay.used_rooms(uuid, timestamptz) to fotfeste_app;
