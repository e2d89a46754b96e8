-- Every right is a row with dates and a reason: what a role may use, who is in a team, who may see a case. What has ended stays
-- ended, also when somebody moves the machine's clock back.
create table access.role_right (
    role       text        not null,
    may        text        not null check (may in ('UNIT', 'COORDINATION', 'CIRCLE', 'BREAK_GLASS', 'PARCEL', 'AUDIT')),
    open_from  timestamptz not null,
    open_until timestamptz,
    reason     text        not null,
    primary key (role, may, open_from),
    check (open_until is null or open_until >= open_from)
);
comment on table access.role_right is 'Which kinds of right somebody in a role may use: without a row, a right of that kind is worth nothing to them';
comment on column access.role_right.reason is 'A code of the system: the provision or decision it rests on';
grant select on access.role_right to fotfeste_app;

insert into access.role_right (role, may, open_from, reason)
values ('CENTRE_WORKER', 'UNIT', '2010-01-01T00:00:00+01:00', 'CENTRE_HELPS'),
       ('CENTRE_WORKER', 'COORDINATION', '2026-01-01T00:00:00+01:00', 'COORDINATES_HELP'),
       ('CENTRE_WORKER', 'CIRCLE', '2010-01-01T00:00:00+01:00', 'NAMED'),
       ('CENTRE_WORKER', 'BREAK_GLASS', '2010-01-01T00:00:00+01:00', 'EMERGENCY'),
       ('CENTRE_WORKER', 'PARCEL', '2010-01-01T00:00:00+01:00', 'WAS_ASKED'),
       ('CENTRE_LEADER', 'UNIT', '2010-01-01T00:00:00+01:00', 'CENTRE_HELPS'),
       ('CENTRE_LEADER', 'COORDINATION', '2026-01-01T00:00:00+01:00', 'COORDINATES_HELP'),
       ('CENTRE_LEADER', 'CIRCLE', '2010-01-01T00:00:00+01:00', 'NAMED'),
       ('CENTRE_LEADER', 'BREAK_GLASS', '2010-01-01T00:00:00+01:00', 'EMERGENCY'),
       ('CENTRE_LEADER', 'PARCEL', '2010-01-01T00:00:00+01:00', 'WAS_ASKED'),
       ('COORDINATOR', 'COORDINATION', '2026-01-01T00:00:00+01:00', 'COORDINATES_HELP'),
       ('COORDINATOR', 'CIRCLE', '2010-01-01T00:00:00+01:00', 'NAMED'),
       ('COORDINATOR', 'PARCEL', '2010-01-01T00:00:00+01:00', 'WAS_ASKED'),
       ('SERVICE_CONTACT', 'PARCEL', '2010-01-01T00:00:00+01:00', 'WAS_ASKED'),
       ('AUDITOR', 'AUDIT', '2010-01-01T00:00:00+01:00', 'LOOKS_AFTER_ACCESS');

alter table access.account
    drop constraint account_role_check,
    add constraint account_role_check check (role in
        ('CENTRE_WORKER', 'CENTRE_LEADER', 'COORDINATOR', 'SERVICE_CONTACT', 'ADMINISTRATOR', 'AUDITOR')),
    add column reason text not null default 'EMPLOYED';
comment on column access.account.reason is 'A code: why this person has this role at this body, between the two dates';

create table access.team (
    id         uuid        primary key,
    body_id    uuid        not null,
    name       text        not null check (length(name) between 1 and 100),
    open_from  timestamptz not null default now(),
    open_until timestamptz,
    check (open_until is null or open_until >= open_from)
);
comment on table access.team is 'Part of a centre that divides its cases: without any, everybody who works there sees them all';
create index team_body on access.team (body_id);
grant select, insert, update on access.team to fotfeste_app;

create table access.team_member (
    team_id    uuid        not null references access.team,
    id         uuid        not null,
    account_id uuid        not null references access.account,
    open_from  timestamptz not null default now(),
    open_until timestamptz,
    reason     text        not null,
    primary key (team_id, id),
    check (open_until is null or open_until >= open_from)
);
comment on table access.team_member is 'Who belongs to a team, from when until when, and why';
create index team_member_account on access.team_member (account_id);
create unique index once_in_a_team on access.team_member (team_id, account_id) where open_until is null;
grant select, insert, update on access.team_member to fotfeste_app;

create policy ending on access.case_grant for update to fotfeste_owner using (true) with check (true);

alter table access.case_grant
    add column team_id uuid references access.team,
    add column ended   boolean not null default false,
    drop constraint case_grant_kind_check,
    add constraint case_grant_kind_check check (kind in ('UNIT', 'COORDINATION', 'CIRCLE', 'BREAK_GLASS')),
    add constraint a_team_is_of_the_unit check (team_id is null or (kind = 'UNIT' and account_id is null)),
    add constraint broken_by_one_for_a_time check (kind <> 'BREAK_GLASS'
        or (account_id is not null and open_until is not null and open_until <= open_from + interval '3 hours'));
comment on column access.case_grant.team_id is 'The one team at the body that the grant is for; null when it is for everybody there';
comment on column access.case_grant.ended is 'Has ended, and never counts again, whatever the clock says';

create function access.stay_ended() returns trigger
    language plpgsql
as $$
begin
    new.ended := old.ended or new.ended or coalesce(new.open_until <= now(), false);
    return new;
end
$$;
create trigger what_has_ended_stays_ended before update on access.case_grant
    for each row execute function access.stay_ended();

update access.case_grant set ended = true where open_until <= now();
create index case_grant_due on access.case_grant (open_until) where not ended and open_until is not null;

create function access.end_what_is_due() returns void
    language sql volatile security definer set search_path = ''
as $$
    update access.case_grant set ended = true where not ended and open_until <= now()
$$;
comment on function access.end_what_is_due() is 'Asked every minute: what has run out counts no more, whatever the clock says later';
revoke all on function access.end_what_is_due() from public;
grant execute on function access.end_what_is_due() to fotfeste_app;

create or replace function access.viewer_body() returns uuid
    language sql stable security definer set search_path = ''
as $$
    select a.body_id from access.account a where a.id = access.viewer()
$$;

create function access.viewer_may() returns text[]
    language sql stable security definer set search_path = ''
as $$
    select coalesce(array_agg(r.may), '{}')
    from access.account a
    join access.role_right r on r.role = a.role
    where a.id = access.viewer()
      and r.open_from <= now()
      and (r.open_until is null or r.open_until > now())
$$;
comment on function access.viewer_may() is 'The kinds of right that the viewer''s role may use now';

create function access.viewer_teams() returns uuid[]
    language sql stable security definer set search_path = ''
as $$
    select coalesce(array_agg(m.team_id), '{}')
    from access.team_member m
    where m.account_id = access.viewer()
      and m.open_from <= now()
      and (m.open_until is null or m.open_until > now())
$$;
comment on function access.viewer_teams() is 'The teams that the viewer belongs to now';
revoke all on function access.viewer_may(), access.viewer_teams() from public;
grant execute on function access.viewer_may(), access.viewer_teams() to fotfeste_app;

-- The rule itself: here, in the function below it, and with the same words in what the door asks.
alter policy seen on access.case_grant using (
    case_id = any ((select access.opened_cases())::uuid[])
    or (body_id = (select access.viewer_body())
        and kind = any ((select access.viewer_may())::text[])
        and (account_id is null or account_id = (select access.viewer()))
        and (team_id is null or team_id = any ((select access.viewer_teams())::uuid[]))
        and not suspended
        and not ended
        and open_from <= now()
        and (open_until is null or open_until > now())));

create or replace function access.visible_cases() returns setof uuid
    language sql stable security definer rows 60 set search_path = ''
as $$
    select g.case_id
    from access.account a
    join access.case_grant g on g.body_id = a.body_id
    where a.id = access.viewer()
      and g.kind = any ((select access.viewer_may())::text[])
      and (g.account_id is null or g.account_id = a.id)
      and (g.team_id is null or g.team_id = any ((select access.viewer_teams())::uuid[]))
      and not g.suspended
      and not g.ended
      and g.open_from <= now()
      and (g.open_until is null or g.open_until > now())
$$;

drop function access.grants_of(uuid);
create function access.grants_of(asked uuid)
    returns table (
        kind text, body_id uuid, account_id uuid, open_until timestamptz, roles text[], members uuid[])
    language sql stable security definer set search_path = ''
as $$
    select g.kind, g.body_id, g.account_id, g.open_until,
           array(select r.role from access.role_right r
                 where r.may = g.kind
                   and r.open_from <= now() and (r.open_until is null or r.open_until > now())),
           case when g.team_id is not null then
               array(select m.account_id from access.team_member m
                     where m.team_id = g.team_id
                       and m.open_from <= now() and (m.open_until is null or m.open_until > now())) end
    from access.case_grant g
    where g.case_id = asked
      and not g.suspended
      and not g.ended
      and g.open_from <= now()
      and (g.open_until is null or g.open_until > now())
$$;
comment on function access.grants_of(uuid) is 'The grants of a case that count now, with the roles that may use each and the people of its team';
revoke all on function access.grants_of(uuid) from public;
grant execute on function access.grants_of(uuid) to fotfeste_app;

create or replace function access.visible_parcels() returns setof uuid
    language sql stable security definer rows 100 set search_path = ''
as $$
    select p.id
    from access.account a
    join access.parcel p on p.body_id = a.body_id
    where a.id = access.viewer()
      and 'PARCEL' = any ((select access.viewer_may())::text[])
      and p.open_from <= now()
      and (p.open_until is null or p.open_until > now())
$$;

drop function access.parcel_of(uuid);
create function access.parcel_of(asked uuid)
    returns table (case_id uuid, body_id uuid, roles text[])
    language sql stable security definer set search_path = ''
as $$
    select p.case_id, p.body_id,
           array(select r.role from access.role_right r
                 where r.may = 'PARCEL'
                   and r.open_from <= now() and (r.open_until is null or r.open_until > now()))
    from access.parcel p
    where p.id = asked
      and p.open_from <= now()
      and (p.open_until is null or p.open_until > now())
$$;
revoke all on function access.parcel_of(uuid) from public;
grant execute on function access.parcel_of(uuid) to fotfeste_app;

drop index access.case_grant_seen;
create index case_grant_seen on access.case_grant (body_id)
    include (case_id, kind, account_id, team_id, suspended, ended, open_from, open_until);
