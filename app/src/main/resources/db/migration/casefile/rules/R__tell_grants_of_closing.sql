-- Whether a case is closed is known where it is decided who sees it, so that what looks for something to do reads open cases only.
create or replace function casefile.tell_grants_of_closing() returns trigger
    language plpgsql security definer set search_path = ''
as $$
begin
    perform access.note_cases_closed(array[new.case_id], new.closed_at is not null);
    return null;
end
$$;

revoke all on function casefile.tell_grants_of_closing() from public;

create or replace trigger grants_know_of_closing after insert or update of closed_at on casefile.client_case
    for each row execute function casefile.tell_grants_of_closing();
