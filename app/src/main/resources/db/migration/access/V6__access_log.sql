-- Every look and every refusal, in one chain for each case: each entry carries the hash of the one before it.
create table access.log (
    case_id  uuid        not null,
    id       bigint      not null check (id > 0),
    at       timestamptz not null,
    account  uuid,
    role     text        not null,
    purpose  text        not null,
    decision text        not null check (decision in ('PERMIT', 'DENY')),
    rule     text        not null,
    asked    uuid        not null,
    previous bytea       not null check (length(previous) = 32),
    hash     bytea       not null check (length(hash) = 32),
    primary key (case_id, id)
);
comment on table access.log is 'Who looked, or was refused: append-only, chained for each case from id 1 without gaps';
comment on column access.log.asked is 'The identifier that was asked for; entries for one that does not exist stand in the chain of the nil case';
grant select on access.log to fotfeste_app;

create table access.log_end (
    case_id uuid   primary key,
    id      bigint not null,
    hash    bytea  not null
);
comment on table access.log_end is 'The last entry of each chain: locked while the next is written';

create function access.append_log(
    in_case uuid, in_account uuid, in_role text, in_purpose text, in_decision text, in_rule text, in_asked uuid)
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

    next_hash := sha256(last_hash || convert_to(concat_ws('|',
        in_case, last_id + 1, extract(epoch from moment), coalesce(in_account::text, '-'),
        in_role, in_purpose, in_decision, in_rule, in_asked), 'UTF8'));

    insert into access.log (case_id, id, at, account, role, purpose, decision, rule, asked, previous, hash)
    values (in_case, last_id + 1, moment, in_account, in_role, in_purpose, in_decision, in_rule, in_asked, last_hash, next_hash);

    update access.log_end set id = last_id + 1, hash = next_hash where case_id = in_case;
end
$$;
revoke execute on function access.append_log(uuid, uuid, text, text, text, text, uuid) from public;
grant execute on function access.append_log(uuid, uuid, text, text, text, text, uuid) to fotfeste_app;

create function access.refuse_change() returns trigger
    language plpgsql
as $$
begin
    raise exception 'The access log can only grow';
end
$$;
create trigger append_only before update or delete on access.log
    for each row execute function access.refuse_change();
create trigger append_only_as_a_whole before truncate on access.log
    for each statement execute function access.refuse_change();

call access.protect('access.log');
create policy appending on access.log for insert to fotfeste_owner with check (true);
call access.protect('access.log_end');
create policy appending on access.log_end to fotfeste_owner using (true) with check (true);
