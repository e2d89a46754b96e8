-- For the receiver: nothing of a strictly confidential case, and nothing to somebody in conflict with it.
create or replace function network.recalled_here(in_since timestamptz)
    returns table (sender text, sender_type text, recalled_at timestamptz)
    language sql stable security definer set search_path = ''
as $$
    select case when r.by_function then '' else s.name end, s.service_type, r.state_since
    from network.request r
    join directory.body_in_brief s on s.id = r.sender_body_id
    join casefile.case_in_brief c on c.case_id = r.case_id
    where r.receiver_body_id = (select access.viewer_body())
      and 'PARCEL' = any ((select access.viewer_may())::text[])
      and r.kind <> 'ESCALATION' and r.state = 'RECALLED' and r.state_since > in_since
      and not c.tells_no_place
      and exists (
          select from network.request_event e
          where e.case_id = r.case_id and e.request_id = r.id and e.kind = 'OPENED')
      and access.viewer() not in (select access.conflicts_of(r.case_id))
    order by r.state_since desc
    limit 20
$$;

revoke all on function network.recalled_here(timestamptz) from public;
grant execute on function network.recalled_here(timestamptz) to fotfeste_app;
