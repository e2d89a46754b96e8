-- Whether somebody uses a room after a moment, whoever it is.
create or replace function stay.room_used_after(room uuid, moment timestamptz) returns boolean
    language sql stable security definer set search_path = ''
as $$
    select exists (
        select from stay.room_use u where u.room_id = room and (u.used_until is null or u.used_until > moment))
$$;

revoke all on function stay.room_used_after(uuid, timestamptz) from public;
grant execute on function stay.room_used_after(uuid, timestamptz) to fotfeste_app;
