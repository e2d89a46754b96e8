-- A contact who is called something else, or has moved to another body, is compared with every case anew.
create or replace function access.notice_changed_contacts() returns trigger
    language plpgsql security definer set search_path = ''
as $$
begin
    insert into access.contact_unread (contact_id)
    select changed.id from changed join earlier on earlier.id = changed.id
    where (changed.name, changed.body_id) is distinct from (earlier.name, earlier.body_id)
    on conflict do nothing;
    return null;
end
$$;

revoke all on function access.notice_changed_contacts() from public;
