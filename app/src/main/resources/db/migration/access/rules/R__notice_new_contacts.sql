-- A new contact is compared with every case. The directory has many ways in, so it is noticed where it is kept.
create or replace function access.notice_new_contacts() returns trigger
    language plpgsql security definer set search_path = ''
as $$
begin
    insert into access.contact_unread (contact_id) select changed.id from changed on conflict do nothing;
    return null;
end
$$;

revoke all on function access.notice_new_contacts() from public;
