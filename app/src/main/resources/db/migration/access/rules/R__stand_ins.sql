-- Who steps in where no leader reaches a case: leaders of its house who are only not among the named; where there are none, those outside
-- whom the house has named. Nobody in conflict.
create or replace function access.stand_ins(asked uuid) returns table (account_id uuid, body_id uuid)
    language sql stable security definer rows 2 set search_path = ''
as $$
    with house as (
        select distinct g.body_id from access.case_grant g
        where g.case_id = asked and g.kind = 'UNIT' and not g.ended and (g.open_until is null or g.open_until > now())
    ), leader as (
        select a.id, a.body_id from access.account a
        where a.role = 'CENTRE_LEADER' and access.is_in_use(a)
          and a.open_from <= (now() at time zone 'Europe/Oslo')::date
          and (a.open_until is null or a.open_until >= (now() at time zone 'Europe/Oslo')::date)
          and a.id not in (select access.conflicts_of(asked))
    ), own as (
        select l.id, l.body_id from leader l join house h on h.body_id = l.body_id
    )
    select own.id, own.body_id from own
    union
    select l.id, l.body_id
    from access.deputy d
    join house h on h.body_id = d.body_id
    join leader l on l.id = d.account_id
    where d.open_until is null and not exists (select from own)
$$;

revoke all on function access.stand_ins(uuid) from public;
