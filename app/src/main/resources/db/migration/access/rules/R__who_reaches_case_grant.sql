-- The rule of who sees a case, row by row: whoever sees a grant sees what is of its case. All other tables ask here, the
-- function of granted cases says it of all of them at once, and AccessDecision says it in the program.
drop policy if exists seen on access.case_grant;
create policy seen on access.case_grant for select to fotfeste_app using (
    case_id = any ((select access.opened_cases())::uuid[])
    or (body_id = (select access.viewer_body())
        and kind = any ((select access.viewer_may())::text[])
        and (account_id is null or account_id = (select access.viewer()))
        and (team_id is null or team_id = any ((select access.viewer_teams())::uuid[]))
        and not suspended
        and not ended
        and open_from <= now()
        and (open_until is null or open_until > now())));

-- Restrictive: it stands beside whatever rules give access, those of today and those to come, and takes away from all of them.
drop policy if exists outside_conflict on access.case_grant;
create policy outside_conflict on access.case_grant as restrictive for select to fotfeste_app using (
    case_id = any ((select access.opened_cases())::uuid[])
    or case_id <> all ((select access.viewer_conflicts())::uuid[]));

drop policy if exists opened on access.case_grant;
drop policy if exists added on access.case_grant;
create policy added on access.case_grant for insert to fotfeste_app
    with check (case_id = any ((select access.opened_cases())::uuid[]));

drop policy if exists changed on access.case_grant;
create policy changed on access.case_grant for update to fotfeste_app
    using (case_id = any ((select access.opened_cases())::uuid[]))
    with check (case_id = any ((select access.opened_cases())::uuid[]));

drop policy if exists removed on access.case_grant;
create policy removed on access.case_grant for delete to fotfeste_app
    using (case_id = any ((select access.opened_cases())::uuid[]));

-- The functions that decide, end and open run as the owner.
drop policy if exists deciding on access.case_grant;
create policy deciding on access.case_grant for select to fotfeste_owner using (true);

drop policy if exists ending on access.case_grant;
create policy ending on access.case_grant for update to fotfeste_owner using (true) with check (true);

drop policy if exists breaking on access.case_grant;
create policy breaking on access.case_grant for insert to fotfeste_owner with check (true);
