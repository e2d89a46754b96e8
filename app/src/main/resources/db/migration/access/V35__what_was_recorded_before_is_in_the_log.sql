-- What was recorded before there was a chain of records gets its entry, as it stands now. A new house has nothing here yet.
set local timezone = 'UTC';

do $$
declare
    recorded record;
begin
    for recorded in
        select 'glass_break' as kind, to_jsonb(g) as content from access.glass_break g
        union all
        select 'alert', to_jsonb(a) from access.alert a
        union all
        select 'log_export', to_jsonb(x) from access.log_export x
        union all
        select 'account_event', to_jsonb(e) from access.account_event e
    loop
        perform access.append_log(
            '00000000-0000-0000-0000-000000000001', null, 'SYSTEM', 'RECORD', 'PERMIT', 'RECORDED',
            '00000000-0000-0000-0000-000000000000',
            concat_ws(' ', recorded.kind, recorded.content ->> 'id',
                encode(sha256(convert_to(jsonb_strip_nulls(recorded.content)::text, 'UTF8')), 'hex')));
    end loop;
end
$$;
