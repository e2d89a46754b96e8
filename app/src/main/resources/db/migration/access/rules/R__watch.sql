-- Asked every ten minutes: unusual use in the last hour, and reviews that nobody has made in time.
create or replace function access.watch(most_refusals integer, most_looks integer) returns void
    language plpgsql security definer set search_path = ''
as $$
declare
    found record;
begin
    for found in
        select l.account,
               count(*) filter (where l.decision = 'DENY' and l.purpose <> 'BREAK_GLASS') as refusals,
               count(*) filter (where l.purpose = 'SEARCH')
               + count(distinct l.case_id) filter (where l.shown is null and l.decision = 'PERMIT') as looks
        from access.log l
        where l.at > now() - interval '1 hour' and l.account is not null
        group by l.account
    loop
        if found.refusals >= most_refusals then
            perform access.raise_alert('MANY_REFUSALS', found.account, null, found.refusals);
        end if;
        if found.looks >= most_looks then
            perform access.raise_alert('MANY_LOOKS', found.account, null, found.looks);
        end if;
    end loop;
    insert into access.alert (kind, account_id, about, number)
    select 'REVIEW_OVERDUE', k.account_id, k.id, 1
    from access.glass_break k
    where k.reviewed_at is null
      and k.review_by < (now() at time zone 'Europe/Oslo')::date
      and not exists (select from access.alert t where t.kind = 'REVIEW_OVERDUE' and t.about = k.id)
    on conflict do nothing;
end
$$;

revoke all on function access.watch(integer, integer) from public;
grant execute on function access.watch(integer, integer) to fotfeste_app;
