-- An auditor can take out the log of some days, for the log system of the municipality. Each case stands in it by a code: that
-- somebody has a case is secret too. Who took it out, and which days, is kept.
create table access.log_secret (
    sole   boolean primary key default true check (sole),
    secret bytea   not null check (length(secret) = 32)
);
comment on table access.log_secret is 'What the codes of cases are made with. Nobody but the owner reads it';
insert into access.log_secret (secret)
values (sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')));

create function access.log_code(in_chain uuid) returns uuid
    language sql stable security definer set search_path = ''
as $$
    select case
        when in_chain = '00000000-0000-0000-0000-000000000000' then in_chain
        else encode(substring(sha256(s.secret || uuid_send(in_chain)) from 1 for 16), 'hex')::uuid
    end
    from access.log_secret s
$$;
comment on function access.log_code(uuid) is 'The same code each time for the same case; the case cannot be found from it but by trying them all';
revoke all on function access.log_code(uuid) from public;

create table access.log_export (
    id      bigint      generated always as identity primary key,
    at      timestamptz not null default clock_timestamp(),
    account uuid        not null references access.account,
    from_on date        not null,
    to_on   date        not null check (to_on >= from_on),
    entries bigint      not null check (entries > 0)
);
comment on table access.log_export is 'Each time an auditor took out the log of some days: append-only';
create trigger append_only before update or delete on access.log_export
    for each row execute function access.refuse_change();
create trigger append_only_as_a_whole before truncate on access.log_export
    for each statement execute function access.refuse_change();

create function access.audit_size(in_from timestamptz, in_until timestamptz) returns bigint
    language sql stable security definer set search_path = ''
as $$
    select count(*) from access.log l
    where l.at >= in_from and l.at < in_until and (select access.is_auditor())
$$;

-- Entries of a stretch of time, oldest first, after the one that was read last. The chain of an account stays as it is.
create function access.audit_entries(
    in_from timestamptz, in_until timestamptz, in_after_at timestamptz, in_after_chain uuid, in_after_id bigint, in_most integer)
    returns table (
        case_id uuid, id bigint, at timestamptz, account uuid, username text, role text, purpose text, decision text, rule text,
        asked uuid, outlet text, shown integer)
    language sql stable security definer set search_path = ''
as $$
    select e.code, e.id, e.at, e.account, a.username, e.role, e.purpose, e.decision, e.rule, access.log_code(e.asked), e.outlet,
           e.shown
    from (select l.*, case when l.case_id = l.account then l.case_id else access.log_code(l.case_id) end as code
          from access.log l
          where l.at >= in_from and l.at < in_until and (select access.is_auditor())) e
    left join access.account a on a.id = e.account
    where in_after_at is null or (e.at, e.code, e.id) > (in_after_at, in_after_chain, in_after_id)
    order by e.at, e.code, e.id
    limit in_most
$$;

create function access.note_export(in_from date, in_to date, in_entries bigint) returns void
    language plpgsql volatile security definer set search_path = ''
as $$
begin
    if not access.is_auditor() then
        raise exception 'Only an auditor takes out the log' using errcode = 'insufficient_privilege';
    end if;
    insert into access.log_export (account, from_on, to_on, entries)
    values (access.viewer(), in_from, in_to, in_entries);
end
$$;

create function access.audit_exports(in_most integer)
    returns table (at timestamptz, who text, from_on date, to_on date, entries bigint)
    language sql stable security definer set search_path = ''
as $$
    select e.at, a.display_name, e.from_on, e.to_on, e.entries
    from access.log_export e
    join access.account a on a.id = e.account
    where (select access.is_auditor())
    order by e.id desc
    limit in_most
$$;

-- The log of one chain is found by its code too.
create or replace function access.audit_log(in_chain uuid, in_most integer)
    returns table (
        id bigint, at timestamptz, who text, role text, purpose text, decision text, rule text, outlet text, shown integer)
    language sql stable security definer set search_path = ''
as $$
    select l.id, l.at, a.display_name, l.role, l.purpose, l.decision, l.rule, l.outlet, l.shown
    from access.log l
    left join access.account a on a.id = l.account
    where l.case_id = coalesce(
              (select e.case_id from access.log_end e where e.case_id = in_chain),
              (select e.case_id from access.log_end e where access.log_code(e.case_id) = in_chain))
      and (select access.is_auditor())
    order by l.id desc
    limit in_most
$$;

-- So do openings in emergencies.
create or replace function access.audit_breaks()
    returns table (
        id uuid, case_id uuid, who text, place text, reason text, on_duty boolean, held_back boolean, opened_at timestamptz,
        open_until timestamptz, review_by date, reviewer text, reviewed_at timestamptz, verdict text)
    language sql stable security definer set search_path = ''
as $$
    select k.id, access.log_code(k.case_id), a.display_name, coalesce(b.name, ''), k.reason, k.on_duty, k.held_back, k.opened_at,
           coalesce(k.ended_at, k.open_until), k.review_by, r.display_name, k.reviewed_at, k.verdict
    from access.glass_break k
    join access.account a on a.id = k.account_id
    left join directory.body b on b.id = a.body_id
    left join access.account r on r.id = k.reviewed_by
    where (select access.is_auditor())
      and (k.reviewed_at is null or k.reviewed_at > now() - interval '30 days')
    order by k.reviewed_at is not null, k.opened_at desc, k.id
    limit 100
$$;

revoke all on function
    access.audit_size(timestamptz, timestamptz),
    access.audit_entries(timestamptz, timestamptz, timestamptz, uuid, bigint, integer),
    access.note_export(date, date, bigint), access.audit_exports(integer) from public;
grant execute on function
    access.audit_size(timestamptz, timestamptz),
    access.audit_entries(timestamptz, timestamptz, timestamptz, uuid, bigint, integer),
    access.note_export(date, date, bigint), access.audit_exports(integer) to fotfeste_app;
