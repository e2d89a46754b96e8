-- Opens one case in an emergency for whoever is the viewer, and tells whether it did: what is stronger than an emergency holds it back.
create or replace function access.break_one(
    in_case uuid, in_break uuid, in_names bytea[], in_reason text, in_on_duty boolean, in_review_by date, in_outlet text,
    night_from integer, night_until integer)
    returns boolean
    language plpgsql security definer set search_path = ''
as $$
declare
    asking access.account;
    held   boolean;
begin
    select * into strict asking from access.account a where a.id = access.viewer();
    insert into access.case_grant (case_id, id, kind, body_id, account_id, open_until, reason)
    values (in_case, in_break, 'BREAK_GLASS', asking.body_id, asking.id, now() + interval '3 hours', 'BREAK_GLASS');
    -- The rule itself tells whether that was enough: what is stronger than an emergency need not be known here.
    held := not exists (select from access.visible_cases() as visible (case_id) where visible.case_id = in_case);
    if held then
        update access.case_grant set open_until = now() where case_id = in_case and id = in_break;
    end if;
    insert into access.glass_break
        (case_id, id, account_id, reason, on_duty, held_back, opened_at, open_until, review_by)
    values (in_case, in_break, asking.id, in_reason, in_on_duty, held, now(), now() + interval '3 hours', in_review_by);
    perform access.append_log(in_case, asking.id, asking.role, 'BREAK_GLASS',
        case when held then 'DENY' else 'PERMIT' end, case when held then 'HELD_BACK' else 'BREAK_GLASS' end,
        in_case, in_outlet);
    perform access.notice_break(in_case, in_break, in_names, night_from, night_until);
    return not held;
end
$$;

revoke all on function access.break_one(uuid, uuid, bytea[], text, boolean, date, text, integer, integer) from public;
