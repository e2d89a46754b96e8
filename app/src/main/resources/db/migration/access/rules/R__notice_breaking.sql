-- What there is to ask about, right after somebody has asked in an emergency.
create or replace function access.notice_breaking(asking uuid, most_cases integer, most_misses integer) returns void
    language plpgsql security definer set search_path = ''
as $$
declare
    cases  bigint;
    misses bigint;
begin
    select count(*) into cases from access.glass_break b
    where b.account_id = asking and b.opened_at > now() - interval '24 hours';
    if cases >= most_cases then
        perform access.raise_alert('MANY_CASES', asking, null, cases);
    end if;
    select count(*) into misses from access.glass_attempt t
    where t.account_id = asking and t.opened = 0 and t.at > now() - interval '24 hours';
    if misses >= most_misses then
        perform access.raise_alert('MANY_MISSES', asking, null, misses);
    end if;
end
$$;

revoke all on function access.notice_breaking(uuid, integer, integer) from public;
