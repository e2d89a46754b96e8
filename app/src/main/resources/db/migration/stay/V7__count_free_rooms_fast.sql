-- A room is used by hundreds over the years; only who is there now, or comes, counts.
create index room_use_until on stay.room_use (room_id, (coalesce(used_until, 'infinity'::timestamptz)));

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
