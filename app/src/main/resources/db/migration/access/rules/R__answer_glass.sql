-- The viewer, as the second person, says yes or no. With a yes the case opens for whoever asked, by the rules that hold for them now.
-- Tells what there is to be sealed: the case, and who asked, if it was opened. No row where there was nothing for the viewer to answer.
create or replace function access.answer_glass(
    in_request uuid, in_answer text, in_now timestamptz, in_review_by date, in_outlet text, most_cases integer,
    most_misses integer, night_from integer, night_until integer)
    returns table (case_id uuid, account_id uuid, words bytea, opened boolean)
    language plpgsql security definer set search_path = ''
as $$
#variable_conflict use_column
declare
    answering access.account;
    asked     access.glass_request;
    was_open  boolean := false;
begin
    select * into strict answering from access.account a where a.id = access.viewer();
    select * into asked from access.glass_request r
    where r.id = in_request and r.answered_at is null and r.waits_until > in_now and r.account_id <> answering.id
    for update;
    if asked.id is null or not exists (
        select from access.who_answers(asked.case_id) as answers (id) where answers.id = answering.id) then
        return;
    end if;
    update access.glass_request r set answered_at = in_now, answered_by = answering.id, answer = in_answer
    where r.case_id = asked.case_id and r.id = asked.id;
    perform access.append_log(asked.case_id, answering.id, answering.role, 'SECOND_PERSON', 'PERMIT', 'SECOND_PERSON',
        asked.case_id, in_outlet);
    if in_answer = 'YES' then
        perform set_config('fotfeste.viewer', asked.account_id::text, true);
        if 'BREAK_GLASS' = any (access.viewer_may())
           and exists (select from access.account a where a.id = asked.account_id
                       and (a.open_until is null or a.open_until >= (now() at time zone 'Europe/Oslo')::date)) then
            was_open := access.break_one(asked.case_id, asked.id, '{}', asked.reason, asked.on_duty, in_review_by, in_outlet,
                night_from, night_until);
            perform access.notice_breaking(asked.account_id, most_cases, most_misses);
        end if;
        perform set_config('fotfeste.viewer', answering.id::text, true);
    end if;
    return query select asked.case_id, asked.account_id, asked.words, was_open;
end
$$;

revoke all on function access.answer_glass(
    uuid, text, timestamptz, date, text, integer, integer, integer, integer) from public;
grant execute on function access.answer_glass(
    uuid, text, timestamptz, date, text, integer, integer, integer, integer) to fotfeste_app;
