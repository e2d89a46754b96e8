-- Who may say yes to what was asked about an account: a leader at the same place, or a colleague in the same role where there is
-- no centre; where there is none, a leader elsewhere or an administrator. For administrators and auditors: one of those. Never who
-- asked, and never who it is about. Nobody at all means that it is said on the machine.
create or replace function access.may_say_yes(in_approval uuid) returns setof uuid
    language sql stable set search_path = ''
as $$
    with wanted as (
        select r.asked_by, a.id, a.body_id, a.role
        from access.account_approval r join access.account a on a.id = r.account_id
        where r.id = in_approval and r.kind <> 'PASSWORD' and r.approved_at is null
    ), others as (
        select v.id, v.body_id, v.role
        from access.account v, wanted w
        where v.id <> w.id and v.id is distinct from w.asked_by and access.is_in_use(v)
          and v.open_from <= (now() at time zone 'Europe/Oslo')::date
          and (v.open_until is null or v.open_until >= (now() at time zone 'Europe/Oslo')::date)
    ), own as (
        select o.id from others o, wanted w
        where w.role not in ('ADMINISTRATOR', 'AUDITOR') and o.body_id = w.body_id
          and (o.role = 'CENTRE_LEADER' or (o.role = w.role and w.role in ('COORDINATOR', 'SERVICE_CONTACT')))
    )
    select own.id from own
    union
    select o.id from others o, wanted w
    where not exists (select from own)
      and (o.role = 'ADMINISTRATOR'
           or o.role = case when w.role in ('ADMINISTRATOR', 'AUDITOR') then 'AUDITOR' else 'CENTRE_LEADER' end)
$$;

revoke all on function access.may_say_yes(uuid) from public;
grant execute on function access.may_say_yes(uuid) to fotfeste_app;
