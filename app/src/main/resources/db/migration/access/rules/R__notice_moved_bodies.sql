-- Where a body is moved to another municipality, its contacts are compared with every case anew.
create or replace function access.notice_moved_bodies() returns trigger
    language plpgsql security definer set search_path = ''
as $$
begin
    insert into access.contact_unread (contact_id)
    select c.id from changed
    join earlier on earlier.id = changed.id
    join directory.contact_in_brief c on c.body_id = changed.id
    where changed.municipality_number is distinct from earlier.municipality_number
    on conflict do nothing;
    return null;
end
$$;

revoke all on function access.notice_moved_bodies() from public;
