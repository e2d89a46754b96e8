-- In an emergency somebody who may not see a case can open it for three hours, and answers for it afterwards. Whoever asks is
-- told the same whatever there is: the function that opens tells nobody what it found.
create table access.case_reference (
    case_id uuid  not null,
    id      uuid  not null default gen_random_uuid(),
    kind    text  not null check (kind in ('PERSON', 'FAMILY_NAME')),
    token   bytea not null check (length(token) = 16),
    primary key (case_id, id)
);
comment on table access.case_reference is 'Keyed hashes of what a case can be asked for by in an emergency';
comment on column access.case_reference.kind is
    'PERSON is a whole name with the date of birth, or the identity number; FAMILY_NAME is only compared with who asks';
create index case_reference_token on access.case_reference (token) where kind = 'PERSON';
grant select, insert, delete on access.case_reference to fotfeste_app;
call access.protect('access.case_reference');
create policy finding on access.case_reference for select to fotfeste_owner using (true);

create table access.glass_break (
    case_id      uuid        not null,
    id           uuid        not null,
    account_id   uuid        not null references access.account,
    reason       text        not null check (reason in ('DANGER', 'STANDS_IN', 'CLIENT_ASKS', 'OTHER')),
    on_duty      boolean     not null,
    words        bytea,
    held_back    boolean     not null,
    opened_at    timestamptz not null,
    open_until   timestamptz not null,
    ended_at     timestamptz,
    review_by    date        not null,
    reviewed_by  uuid        references access.account,
    reviewed_at  timestamptz,
    verdict      text        check (verdict in ('NEEDED', 'NOT_NEEDED', 'UNCLEAR')),
    review_words bytea,
    primary key (case_id, id),
    foreign key (case_id, id) references access.case_grant,
    check (reviewed_by is null or reviewed_by <> account_id),
    check ((reviewed_at is null) = (reviewed_by is null) and (reviewed_at is null) = (verdict is null))
);
comment on table access.glass_break is 'Each time somebody opened a case in an emergency, why, and what somebody else said of it afterwards';
comment on column access.glass_break.words is 'Why, in the words of who opened, sealed with the case''s key';
comment on column access.glass_break.held_back is 'Something that no emergency opens was in the way, such as a conflict of interest: nothing was opened';
create index glass_break_account on access.glass_break (account_id, opened_at);
create index glass_break_unreviewed on access.glass_break (review_by) where reviewed_at is null;
grant select, update (words, ended_at, reviewed_by, reviewed_at, verdict, review_words) on access.glass_break to fotfeste_app;
call access.protect('access.glass_break');
create policy breaking on access.glass_break to fotfeste_owner using (true) with check (true);
create policy breaking on access.case_grant for insert to fotfeste_owner with check (true);

create table access.glass_attempt (
    id         uuid        primary key default gen_random_uuid(),
    account_id uuid        not null references access.account,
    at         timestamptz not null default now(),
    opened     integer     not null check (opened >= 0)
);
comment on table access.glass_attempt is 'Each time somebody asked in an emergency, and how many cases that opened: never for whom';
create index glass_attempt_account on access.glass_attempt (account_id, at);

create table access.alert (
    id         uuid        primary key default gen_random_uuid(),
    at         timestamptz not null default now(),
    kind       text        not null check (kind in
        ('MANY_CASES', 'MANY_MISSES', 'NAMESAKE', 'NIGHT', 'NO_REVIEWER', 'REVIEW_OVERDUE', 'NOT_NEEDED', 'HELD_BACK',
         'MANY_REFUSALS', 'MANY_LOOKS')),
    account_id uuid        not null references access.account,
    about      uuid        not null default '00000000-0000-0000-0000-000000000000',
    number     bigint      not null,
    seen_by    uuid        references access.account,
    seen_at    timestamptz,
    check ((seen_by is null) = (seen_at is null))
);
comment on table access.alert is 'What somebody who looks after access should ask about. Read and marked through functions for auditors only';
comment on column access.alert.about is 'The one glass_break it is about, or the nil identifier';
create unique index alert_once_a_day on access.alert (kind, account_id, about, ((at at time zone 'UTC')::date));

create function access.raise_alert(in_kind text, in_account uuid, in_about uuid, in_number bigint) returns void
    language sql volatile security definer set search_path = ''
as $$
    insert into access.alert (kind, account_id, about, number)
    values (in_kind, in_account, coalesce(in_about, '00000000-0000-0000-0000-000000000000'), in_number)
    on conflict do nothing
$$;
revoke all on function access.raise_alert(text, uuid, uuid, bigint) from public;

-- What there is to ask about, right after somebody has asked in an emergency.
create function access.notice_breaking(asking uuid) returns void
    language plpgsql security definer set search_path = ''
as $$
declare
    cases  bigint;
    misses bigint;
begin
    select count(*) into cases from access.glass_break b
    where b.account_id = asking and b.opened_at > now() - interval '24 hours';
    if cases >= 3 then
        perform access.raise_alert('MANY_CASES', asking, null, cases);
    end if;
    select count(*) into misses from access.glass_attempt t
    where t.account_id = asking and t.opened = 0 and t.at > now() - interval '24 hours';
    if misses >= 3 then
        perform access.raise_alert('MANY_MISSES', asking, null, misses);
    end if;
end
$$;
revoke all on function access.notice_breaking(uuid) from public;

create function access.notice_break(in_case uuid, in_break uuid, in_family_name bytea) returns void
    language plpgsql security definer set search_path = ''
as $$
declare
    broken access.glass_break;
begin
    select * into strict broken from access.glass_break b where b.case_id = in_case and b.id = in_break;
    if broken.held_back then
        perform access.raise_alert('HELD_BACK', broken.account_id, in_break, 1);
    end if;
    if exists (select from access.case_reference r
               where r.case_id = in_case and r.kind = 'FAMILY_NAME' and r.token = in_family_name) then
        perform access.raise_alert('NAMESAKE', broken.account_id, in_break, 1);
    end if;
    if not broken.on_duty and extract(hour from now() at time zone 'Europe/Oslo') not between 6 and 21 then
        perform access.raise_alert('NIGHT', broken.account_id, in_break, 1);
    end if;
    if not exists (
        select from access.case_grant g
        join access.account a on a.body_id = g.body_id and a.role = 'CENTRE_LEADER' and a.id <> broken.account_id
        where g.case_id = in_case and g.kind <> 'BREAK_GLASS' and not g.suspended and not g.ended
          and (g.account_id is null or g.account_id = a.id)
          and (a.open_until is null or a.open_until >= (now() at time zone 'Europe/Oslo')::date)) then
        perform access.raise_alert('NO_REVIEWER', broken.account_id, in_break, 1);
    end if;
end
$$;
revoke all on function access.notice_break(uuid, uuid, bytea) from public;

create function access.break_glass(
    in_case uuid, in_tokens bytea[], in_family_name bytea, in_reason text, in_on_duty boolean, in_review_by date,
    in_outlet text)
    returns void
    language plpgsql security definer set search_path = ''
as $$
declare
    asking   access.account;
    wanted   uuid;
    break_id uuid;
    held     boolean;
    opened   integer := 0;
begin
    select * into asking from access.account a
    where a.id = access.viewer()
      and (a.open_until is null or a.open_until >= (now() at time zone 'Europe/Oslo')::date);
    if asking.id is null or not 'BREAK_GLASS' = any (access.viewer_may()) then
        raise exception 'Whoever asks may not open a case in an emergency';
    end if;
    for wanted in
        select found.case_id
        from (select r.case_id from access.case_reference r where r.kind = 'PERSON' and r.token = any (in_tokens)
              union
              select g.case_id from access.case_grant g where g.case_id = in_case) found
        where found.case_id not in (select visible.case_id from access.visible_cases() as visible (case_id))
        order by found.case_id
        limit 5
    loop
        break_id := gen_random_uuid();
        insert into access.case_grant (case_id, id, kind, body_id, account_id, open_until, reason)
        values (wanted, break_id, 'BREAK_GLASS', asking.body_id, asking.id, now() + interval '3 hours', 'BREAK_GLASS');
        -- The rule itself tells whether that was enough: what is stronger than an emergency need not be known here.
        held := not exists (select from access.visible_cases() as visible (case_id) where visible.case_id = wanted);
        if held then
            update access.case_grant set open_until = now() where case_id = wanted and id = break_id;
        end if;
        insert into access.glass_break
            (case_id, id, account_id, reason, on_duty, held_back, opened_at, open_until, review_by)
        values (wanted, break_id, asking.id, in_reason, in_on_duty, held, now(), now() + interval '3 hours', in_review_by);
        perform access.append_log(wanted, asking.id, asking.role, 'BREAK_GLASS',
            case when held then 'DENY' else 'PERMIT' end, case when held then 'HELD_BACK' else 'BREAK_GLASS' end,
            wanted, in_outlet);
        perform access.notice_break(wanted, break_id, in_family_name);
        opened := opened + case when held then 0 else 1 end;
    end loop;
    insert into access.glass_attempt (account_id, opened) values (asking.id, opened);
    perform access.notice_breaking(asking.id);
end
$$;
comment on function access.break_glass(uuid, bytea[], bytea, text, boolean, date, text) is
    'Opens, for the viewer and for three hours, the cases that have this identifier or one of these references. Tells nothing';
revoke all on function access.break_glass(uuid, bytea[], bytea, text, boolean, date, text) from public;
grant execute on function access.break_glass(uuid, bytea[], bytea, text, boolean, date, text) to fotfeste_app;
