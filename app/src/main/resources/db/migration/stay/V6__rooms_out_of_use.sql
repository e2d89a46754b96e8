-- A room can be taken out of use from a day, for a reason; and the menu says how many rooms are free, whoever lives in them.
alter table stay.room
    add column out_of_use_from   date,
    add column out_of_use_reason text check (length(out_of_use_reason) between 1 and 200),
    add check ((out_of_use_from is null) = (out_of_use_reason is null));
comment on column stay.room.out_of_use_from is 'From this day nobody lives here any more; the room stays in what has been';

-- The two below count uses of rooms without telling of whom, also those the viewer may not see: hence with the owner's rights.
create policy counting on stay.room_use for select to fotfeste_owner using (true);

create function stay.free_rooms(centre uuid, moment timestamptz) returns bigint
    language sql stable security definer set search_path = ''
as $$
    select count(*)
    from stay.room r
    where r.centre_id = centre and r.state = 'READY' and r.out_of_use_from is null
      and not exists (
          select from stay.room_use u
          where u.room_id = r.id and u.used_from <= moment and (u.used_until is null or u.used_until > moment))
$$;

create function stay.room_used_after(room uuid, moment timestamptz) returns boolean
    language sql stable security definer set search_path = ''
as $$
    select exists (
        select from stay.room_use u where u.room_id = room and (u.used_until is null or u.used_until > moment))
$$;

revoke execute on function stay.free_rooms(uuid, timestamptz), stay.room_used_after(uuid, timestamptz) from public;
grant execute on function stay.free_rooms(uuid, timestamptz), stay.room_used_after(uuid, timestamptz) to fotfeste_app;
