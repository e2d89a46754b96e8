-- Whoever was kept out because of somebody who no longer stands on the list, and whom no leader has confirmed, is kept out no more: in the
-- whole family, unless somebody else there is known by the same.
create or replace function casefile.open_to_no_longer_listed(asked uuid, person uuid) returns void
    language sql volatile security definer set search_path = ''
as $$
    with member as (
        select family.case_id from casefile.family_of(asked) as family (case_id)
    ), known as (
        select k.token from casefile.match_token k where k.case_id in (select m.case_id from member m)
    ), contacts as (
        delete from casefile.contact_conflict c
        where c.case_id in (select m.case_id from member m)
          and c.person_id = person and c.confirmed_at is null and c.lifted_at is null
          and c.evidence not in (select k.token from known k)
    )
    delete from access.conflict c
    where c.case_id in (select m.case_id from member m)
      and c.person_id = person and c.confirmed_at is null and c.lifted_at is null
      and c.evidence not in (select k.token from known k)
$$;

revoke all on function casefile.open_to_no_longer_listed(uuid, uuid) from public;
grant execute on function casefile.open_to_no_longer_listed(uuid, uuid) to fotfeste_app;
