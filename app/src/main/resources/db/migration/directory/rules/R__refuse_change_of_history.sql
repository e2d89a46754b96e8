-- What was changed, by whom and when is never changed and never taken away.
create or replace function directory.refuse_change_of_history() returns trigger
    language plpgsql set search_path = ''
as $$
begin
    raise exception 'The history of the directory can only grow';
end
$$;

create or replace trigger history_only_grows before update or delete on directory.change
    for each row execute function directory.refuse_change_of_history();
create or replace trigger history_is_not_emptied before truncate on directory.change
    for each statement execute function directory.refuse_change_of_history();
