-- Contacts who are not to be chosen in these cases, and since when.
create or replace function casefile.closed_contacts(asked uuid[]) returns table (case_id uuid, contact_id uuid, since timestamptz)
    language sql stable security definer rows 1 set search_path = ''
as $$
    with by_account as (
        select c.case_id, a.contact_id, min(c.found_at) filter (where c.lifted_at is null) as since
        from access.conflict c
        join access.account_in_brief a on a.id = c.account_id and a.contact_id is not null
        where c.case_id = any (asked)
        group by c.case_id, a.contact_id
    )
    select b.case_id, b.contact_id, b.since from by_account b where b.since is not null
    union all
    select k.case_id, k.contact_id, min(k.found_at)
    from casefile.contact_conflict k
    where k.case_id = any (asked) and k.lifted_at is null
      and not exists (select from by_account b where b.case_id = k.case_id and b.contact_id = k.contact_id)
    group by k.case_id, k.contact_id
$$;

revoke all on function casefile.closed_contacts(uuid[]) from public;
grant execute on function casefile.closed_contacts(uuid[]) to fotfeste_app;
