-- Whether a decision let a body know one kind of information on a day, and has not been ended since.
create or replace function sharing.was_decided(
    asked_case uuid, asked_decision uuid, asked_body uuid, asked_kind text, on_day date)
    returns boolean
    language sql stable security definer set search_path = ''
as $$
    select exists (
        select from sharing.decision_piece d
        where d.case_id = asked_case and d.decision_id = asked_decision and d.body_id = asked_body and d.kind = asked_kind
          and d.shares and d.ended_at is null
          and d.from_on <= on_day
          and (d.until_on is null or d.until_on >= on_day))
$$;

revoke all on function sharing.was_decided(uuid, uuid, uuid, text, date) from public;
