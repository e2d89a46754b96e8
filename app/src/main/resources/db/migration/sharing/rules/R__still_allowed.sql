-- Whether a body may go on reading what it was told of one kind: the recipient asks, and sees no decision.
create or replace function sharing.still_allowed(asked_case uuid, asked_body uuid, asked_kind text) returns boolean
    language sql stable security definer set search_path = ''
as $$
    select exists (
        select from sharing.decision_piece d
        where d.case_id = asked_case and d.body_id = asked_body and d.kind = asked_kind
          and d.shares and d.ended_at is null
          and (d.until_on is null or d.until_on >= (now() at time zone 'Europe/Oslo')::date))
$$;

revoke all on function sharing.still_allowed(uuid, uuid, text) from public;
grant execute on function sharing.still_allowed(uuid, uuid, text) to fotfeste_app;
