-- Puts back what one form did in an emergency, in the cases that are open: each row as it was, if it still is as the form left it, but
-- for what only counts changes. With the rights of whoever asks, so that what nobody may take away, such as a note in the journal,
-- stays. All of it or nothing; tells whether it was done. Only tried, it tells whether it could be.
create or replace function access.undo_emergency_change(in_account uuid, in_at timestamptz, only_try boolean) returns boolean
    language plpgsql set search_path = ''
as $$
declare
    change  record;
    columns text;
    undone  bigint;
begin
    for change in
        select c.* from access.emergency_change c
        where c.case_id = any (access.opened_cases())
          and c.account_id = in_account and c.at = in_at and c.undone_at is null
        order by c.number desc
    loop
        if change.was is null then
            execute format(
                'delete from %s kept '
                'where kept.case_id = $1 and to_jsonb(kept) - ''facts_changed'' = $2 - ''facts_changed''', change.relation)
            using change.case_id, change.became;
        elsif change.became is null then
            execute format(
                'insert into %1$s overriding system value select * from jsonb_populate_record(null::%1$s, $1)', change.relation)
            using change.was;
        else
            select string_agg(format('%1$I = former.%1$I', each.key), ', ') into columns
            from jsonb_each(change.was) as each
            where each.value is distinct from change.became -> each.key and each.key <> 'facts_changed';
            execute format(
                'update %1$s kept set %2$s from jsonb_populate_record(null::%1$s, $3) former '
                'where kept.case_id = $1 and to_jsonb(kept) - ''facts_changed'' = $2 - ''facts_changed''',
                change.relation, columns)
            using change.case_id, change.became, change.was;
        end if;
        get diagnostics undone = row_count;
        if undone <> 1 then
            raise exception 'Changed since' using errcode = 'no_data_found';
        end if;
    end loop;
    if only_try then
        raise exception 'Only tried' using errcode = 'triggered_action_exception';
    end if;
    return true;
exception
    when triggered_action_exception then
        return true;
    when no_data_found or insufficient_privilege or integrity_constraint_violation then
        return false;
end
$$;

revoke all on function access.undo_emergency_change(uuid, timestamptz, boolean) from public;
grant execute on function access.undo_emergency_change(uuid, timestamptz, boolean) to fotfeste_app;
