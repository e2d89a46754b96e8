-- How many rooms are free, whoever lives in the others: it tells a number and nobody.
create or replace function stay.free_rooms(centre uuid, moment timestamptz) returns bigint
    language sql stable security definer set search_path = ''
as $$
    select count(*)
    from stay.room r
    where r.centre_id = centre and r.state = 'READY' and r.out_of_use_from is null
      and not exists (
          select from stay.room_use u
          where u.room_id = r.id and u.used_from <= moment
            and coalesce(u.used_until, 'infinity'::timestamptz) > moment)
$$;

revoke all on function stay.free_rooms(uuid, timestamptz) from public;
grant execute on function stay.free_rooms(uuid, timestamptz) to fotfeste_app;
