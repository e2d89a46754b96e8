-- A case can be closed to a circle of named people: then what a whole body may otherwise see does not count.
alter table access.case_grant
    add column suspended boolean not null default false,
    drop constraint case_grant_kind_check,
    add constraint case_grant_kind_check check (kind in ('UNIT', 'COORDINATION', 'CIRCLE')),
    add constraint a_circle_is_of_named_people check (kind <> 'CIRCLE' or account_id is not null),
    add constraint only_a_whole_body_is_suspended check (not suspended or account_id is null);
comment on column access.case_grant.suspended is 'The case is closed to a circle of named people, who have grants of their own';
create unique index once_in_a_circle on access.case_grant (case_id, account_id)
    where kind = 'CIRCLE' and open_until is null;

-- Whoever gives a body access while the case is closed gives it for later: nobody outside the circle comes in by it.
create function access.suspend_while_closed() returns trigger
    language plpgsql security definer set search_path = ''
as $$
begin
    new.suspended := new.account_id is null and exists (
        select from access.case_grant g
        where g.case_id = new.case_id and g.kind = 'CIRCLE' and g.open_until is null);
    return new;
end
$$;
create trigger closed_cases_stay_closed before insert on access.case_grant
    for each row execute function access.suspend_while_closed();

alter policy seen on access.case_grant using (
    case_id = any ((select access.opened_cases())::uuid[])
    or (body_id = (select access.viewer_body())
        and (account_id is null or account_id = (select access.viewer()))
        and not suspended
        and open_from <= now()
        and (open_until is null or open_until > now())));

create or replace function access.visible_cases() returns setof uuid
    language sql stable security definer rows 60 set search_path = ''
as $$
    select g.case_id
    from access.account a
    join access.case_grant g on g.body_id = a.body_id
    where a.id = access.viewer()
      and a.role in ('CENTRE_WORKER', 'CENTRE_LEADER', 'COORDINATOR')
      and (g.account_id is null or g.account_id = a.id)
      and not g.suspended
      and g.open_from <= now()
      and (g.open_until is null or g.open_until > now())
$$;

create or replace function access.grants_of(asked uuid)
    returns table (kind text, body_id uuid, account_id uuid)
    language sql stable security definer set search_path = ''
as $$
    select g.kind, g.body_id, g.account_id
    from access.case_grant g
    where g.case_id = asked
      and not g.suspended
      and g.open_from <= now()
      and (g.open_until is null or g.open_until > now())
$$;

drop index access.case_grant_seen;
create index case_grant_seen on access.case_grant (body_id)
    include (case_id, account_id, suspended, open_from, open_until);
