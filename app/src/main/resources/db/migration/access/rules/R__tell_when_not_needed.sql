-- An emergency that was none, as the reviewer says, is something to ask about.
create or replace function access.tell_when_not_needed() returns trigger
    language plpgsql security definer set search_path = ''
as $$
begin
    perform access.raise_alert('NOT_NEEDED', new.account_id, new.id, 1);
    return new;
end
$$;

revoke all on function access.tell_when_not_needed() from public;
