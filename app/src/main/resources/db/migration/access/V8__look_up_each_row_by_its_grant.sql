-- The same rule as before, asked for each row by its key. Reading all that somebody may see, once for each table of a statement,
-- grew with the size of the house; the rows of a page do not.
create index case_grant_seen on access.case_grant (body_id) include (case_id, account_id, open_from, open_until);

-- PostgreSQL counts the price of a subplan again for each row of a nested loop. With a high estimate it would rather read
-- every case of the country than look up the few that somebody may see.
alter function access.visible_cases() rows 60;

create function access.viewer_body() returns uuid
    language sql stable security definer set search_path = ''
as $$
    select a.body_id
    from access.account a
    where a.id = access.viewer()
      and a.role in ('CENTRE_WORKER', 'CENTRE_LEADER', 'COORDINATOR')
$$;
revoke all on function access.viewer_body() from public;
grant execute on function access.viewer_body() to fotfeste_app;

-- Who sees a grant sees its case: all other tables ask for a visible grant, and the rule itself stands here alone.
alter policy seen on access.case_grant using (
    case_id = any ((select access.opened_cases())::uuid[])
    or (body_id = (select access.viewer_body())
        and (account_id is null or account_id = (select access.viewer()))
        and open_from <= now()
        and (open_until is null or open_until > now())));

create procedure access.show_by_grant(protected regclass)
    language plpgsql
as $$
begin
    execute format(
        'alter policy seen on %1$s using ('
        'case_id = any ((select access.opened_cases())::uuid[]) '
        'or exists (select from access.case_grant shown where shown.case_id = %1$s.case_id))', protected);
end
$$;

create or replace procedure access.protect(protected regclass)
    language plpgsql
as $$
begin
    execute format('alter table %s enable row level security', protected);
    execute format('alter table %s force row level security', protected);
    execute format('create policy seen on %s for select to fotfeste_app using (false)', protected);
    call access.show_by_grant(protected);
    execute format(
        'create policy opened on %s to fotfeste_app '
        'using (case_id = any ((select access.opened_cases())::uuid[])) '
        'with check (case_id = any ((select access.opened_cases())::uuid[]))', protected);
end
$$;

do $$
declare
    existing record;
begin
    for existing in
        select schemaname, tablename from pg_policies
        where policyname = 'seen' and (schemaname, tablename) <> ('access', 'case_grant')
    loop
        call access.show_by_grant(format('%I.%I', existing.schemaname, existing.tablename)::regclass);
    end loop;
end
$$;
