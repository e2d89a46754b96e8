-- What waits for the viewer as the second person; or one of them, also when it waits no more. Which case it is, is told to those who
-- see the case, and to nobody else.
create or replace function access.glass_requests(in_now timestamptz, in_request uuid)
    returns table (
        id uuid, case_id uuid, account_id uuid, who text, place text, reason text, on_duty boolean, words bytea,
        asked_at timestamptz, waits_until timestamptz, waits boolean)
    language sql stable security definer rows 5 set search_path = ''
as $$
    select r.id,
           case when r.case_id in (select visible.case_id from access.visible_cases() as visible (case_id)) then r.case_id end,
           r.account_id, asking.display_name, coalesce(b.name, ''), r.reason, r.on_duty, r.words, r.asked_at, r.waits_until,
           r.answered_at is null and r.waits_until > in_now
    from access.glass_request r
    join access.account asking on asking.id = r.account_id
    left join directory.body_in_brief b on b.id = asking.body_id
    where (in_request is null or r.id = in_request)
      and (in_request is not null or (r.answered_at is null and r.waits_until > in_now))
      and r.account_id <> access.viewer()
      and access.viewer() in (select answers.id from access.who_answers(r.case_id) as answers (id))
    order by r.asked_at, r.id
$$;

revoke all on function access.glass_requests(timestamptz, uuid) from public;
grant execute on function access.glass_requests(timestamptz, uuid) to fotfeste_app;
