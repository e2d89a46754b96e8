-- Counts that the viewer asks in an emergency, before anything is looked for, and tells whether there have been too many: by this
-- person, for the same somebody, or in vain. One at a time in the whole house, so that those who ask in the same moment are all
-- counted. What is refused is counted for the auditor, and makes the wait no longer.
create or replace function access.try_glass(
    in_tokens bytea[], in_now timestamptz, in_outlet text, most_cases integer, most_misses integer)
    returns table (attempt uuid, again_at timestamptz)
    language plpgsql security definer set search_path = ''
as $$
#variable_conflict use_column
declare
    asking access.account;
    limits access.guessing_limit;
    this   uuid := gen_random_uuid();
    until  timestamptz;
begin
    select * into asking from access.account a
    where a.id = access.viewer()
      and (a.open_until is null or a.open_until >= (now() at time zone 'Europe/Oslo')::date);
    if asking.id is null or not 'BREAK_GLASS' = any (access.viewer_may()) then
        raise exception 'Whoever asks may not open a case in an emergency';
    end if;
    perform pg_advisory_xact_lock(hashtextextended('access.glass_attempt', 0));
    select * into strict limits from access.guessing_limit l order by l.id desc limit 1;

    -- Nodes may differ a little in what time it is; a clock that was set back must not keep anyone waiting until it has caught up.
    with tried as (
        select t.at, t.opened from access.glass_attempt t
        where t.account_id = asking.id and not t.refused
          and t.at > in_now - interval '24 hours' and t.at < in_now + interval '1 minute'
    ), sought as (
        select s.token, s.at from access.glass_sought s
        where s.token = any (in_tokens) and s.at > in_now - interval '24 hours' and s.at < in_now + interval '1 minute'
    ), waits (moment) as (
        (select t.at + interval '1 hour' from tried t order by t.at desc offset limits.tries_an_hour - 1 limit 1)
        union all
        (select t.at + interval '24 hours' from tried t order by t.at desc offset limits.tries_a_day - 1 limit 1)
        union all
        select (select s.at + interval '1 hour' from sought s where s.token = each.token
                order by s.at desc offset limits.name_tries_an_hour - 1 limit 1)
        from unnest(in_tokens) as each (token)
        union all
        select (select s.at + interval '24 hours' from sought s where s.token = each.token
                order by s.at desc offset limits.name_tries_a_day - 1 limit 1)
        from unnest(in_tokens) as each (token)
        union all
        select max(t.at) + least(interval '1 hour',
            interval '1 minute' * (2 ^ least(count(*) - limits.free_misses, 10)::double precision))
        from tried t where t.opened = 0
        having count(*) >= limits.free_misses
    )
    select max(w.moment) into until from waits w where w.moment > in_now;

    insert into access.glass_attempt (id, account_id, at, opened, refused) values (this, asking.id, in_now, 0, until is not null);
    if until is null then
        insert into access.glass_sought (token, at) select distinct each.token, in_now from unnest(in_tokens) as each (token);
    else
        perform access.append_log(asking.id, asking.id, asking.role, 'BREAK_GLASS', 'DENY', 'TOO_MANY_TRIES',
            '00000000-0000-0000-0000-000000000000', in_outlet, 0);
        perform access.notice_breaking(asking.id, most_cases, most_misses);
    end if;
    delete from access.glass_sought s where s.at < in_now - interval '2 days';
    return query select this, until;
end
$$;

revoke all on function access.try_glass(bytea[], timestamptz, text, integer, integer) from public;
grant execute on function access.try_glass(bytea[], timestamptz, text, integer, integer) to fotfeste_app;
