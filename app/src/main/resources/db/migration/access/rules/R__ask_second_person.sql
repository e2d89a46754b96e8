-- A case that nobody opens alone: what the viewer asks waits for somebody who may answer, and opens nothing. Asked again while it
-- waits, it waits as it did.
create or replace function access.ask_second_person(
    in_case uuid, in_names bytea[], in_reason text, in_on_duty boolean, in_words bytea, in_now timestamptz, in_outlet text)
    returns void
    language plpgsql security definer set search_path = ''
as $$
declare
    asking access.account;
    asked  uuid := gen_random_uuid();
begin
    select * into strict asking from access.account a where a.id = access.viewer();
    perform access.append_log(in_case, asking.id, asking.role, 'BREAK_GLASS', 'DENY', 'NEEDS_SECOND_PERSON', in_case, in_outlet);
    if exists (select from access.glass_request r
               where r.case_id = in_case and r.account_id = asking.id and r.answered_at is null and r.waits_until > in_now) then
        return;
    end if;
    insert into access.glass_request (case_id, id, account_id, reason, on_duty, words, asked_at, waits_until)
    values (in_case, asked, asking.id, in_reason, in_on_duty, in_words, in_now, in_now + interval '12 hours');
    if exists (select from access.case_reference r
               where r.case_id = in_case and r.kind = 'FAMILY_NAME' and r.token = any (in_names)) then
        perform access.raise_alert('NAMESAKE', asking.id, asked, 1);
    end if;
    if not exists (select from access.who_answers(in_case) as answers (id) where answers.id <> asking.id) then
        perform access.raise_alert('NO_REVIEWER', asking.id, asked, 1);
    end if;
end
$$;

revoke all on function access.ask_second_person(uuid, bytea[], text, boolean, bytea, timestamptz, text) from public;
