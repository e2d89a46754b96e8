-- Keeps what is changed in a case, and in those of its family, while somebody has it open in an emergency.
create or replace function access.note_emergency_change() returns trigger
    language plpgsql security definer set search_path = ''
as $$
declare
    told text := current_setting('fotfeste.emergency_of', true);
begin
    -- What only counts that something has changed is no change of its own.
    if tg_op = 'UPDATE' and to_jsonb(old) - 'facts_changed' = to_jsonb(new) - 'facts_changed' then
        return null;
    end if;
    insert into access.emergency_change (case_id, account_id, outlet, relation, was, became)
    values (case when tg_op = 'DELETE' then old.case_id else new.case_id end,
            split_part(told, ' ', 1)::uuid,
            substr(told, 38),
            format('%I.%I', tg_table_schema, tg_table_name),
            case when tg_op <> 'INSERT' then to_jsonb(old) end,
            case when tg_op <> 'DELETE' then to_jsonb(new) end);
    return null;
end
$$;

revoke all on function access.note_emergency_change() from public;
