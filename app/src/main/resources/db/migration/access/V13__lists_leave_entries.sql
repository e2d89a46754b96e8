-- A look over a list leaves an entry too: one for each page, in the chain of the account that looked. What was searched for is not written.
alter table access.log add column shown integer check (shown >= 0);
comment on column access.log.shown is
    'In the chain of an account: how many cases or parcels a list showed. Null where one case was asked for';
comment on column access.log.case_id is
    'The chain: a case; the nil identifier for what does not exist; or the account that looked at a list';

-- Entries come in the order of time, so a small index is enough to find the last hour.
create index log_at on access.log using brin (at);

drop function access.append_log(uuid, uuid, text, text, text, text, uuid, text);

create function access.append_log(
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
revoke execute on function access.append_log(uuid, uuid, text, text, text, text, uuid, text, integer) from public;
grant execute on function access.append_log(uuid, uuid, text, text, text, text, uuid, text, integer) to fotfeste_app;
