-- What is recorded beside the log (emergencies, alerts, exports, what happens to accounts) is tied to it: each time it is written, an
-- entry with the digest of how it stands goes into one chain of their own, when the transaction ends.
create or replace function access.record_in_log() returns trigger
    language plpgsql security definer set search_path = '' set timezone = 'UTC'
as $$
begin
    perform access.append_log(
        '00000000-0000-0000-0000-000000000001', access.viewer(),
        coalesce((select a.role from access.account a where a.id = access.viewer()), 'SYSTEM'),
        'RECORD', 'PERMIT', 'RECORDED', '00000000-0000-0000-0000-000000000000',
        concat_ws(' ', tg_table_name, to_jsonb(new) ->> 'id',
            encode(sha256(convert_to(jsonb_strip_nulls(to_jsonb(new))::text, 'UTF8')), 'hex')));
    return null;
end
$$;

revoke all on function access.record_in_log() from public, fotfeste_app;
