-- One more entry at the end of a chain, with the hash of the one before it. The end is locked, so that there are no two next.
create or replace function access.append_log(
    in_case uuid, in_account uuid, in_role text, in_purpose text, in_decision text, in_rule text, in_asked uuid,
    in_outlet text, in_shown integer default null)
    returns void
    language plpgsql security definer set search_path = ''
as $$
declare
    last_id   bigint;
    last_hash bytea;
    moment    timestamptz := clock_timestamp();
    next_hash bytea;
begin
    insert into access.log_end (case_id, id, hash)
    values (in_case, 0, decode(repeat('00', 32), 'hex'))
    on conflict (case_id) do nothing;

    select e.id, e.hash into last_id, last_hash from access.log_end e where e.case_id = in_case for update;

    -- concat_ws leaves out what is null: without an outlet, and without a number, this is the hash that older entries have.
    next_hash := sha256(last_hash || convert_to(concat_ws('|',
        in_case, last_id + 1, extract(epoch from moment), coalesce(in_account::text, '-'),
        in_role, in_purpose, in_decision, in_rule, in_asked, in_outlet, in_shown), 'UTF8'));

    insert into access.log
        (case_id, id, at, account, role, purpose, decision, rule, asked, outlet, shown, previous, hash)
    values (in_case, last_id + 1, moment, in_account, in_role, in_purpose, in_decision, in_rule, in_asked, in_outlet,
            in_shown, last_hash, next_hash);

    update access.log_end set id = last_id + 1, hash = next_hash where case_id = in_case;
end
$$;

-- Pages are served by another role, which cannot write here: who asks for them could otherwise be written down as somebody else.
revoke all on function access.append_log(uuid, uuid, text, text, text, text, uuid, text, integer) from public, fotfeste_app;
