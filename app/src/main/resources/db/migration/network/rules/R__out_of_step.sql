-- Requests that say something else than their history, have lost their reminder, or lack what should have followed.
create or replace function network.out_of_step()
    returns table (case_id uuid, request_id uuid)
    language sql stable security definer set search_path = ''
as $$
    select r.case_id, r.id
    from network.request r
    where r.state is distinct from (
            select e.kind from network.request_event e
            where e.case_id = r.case_id and e.request_id = r.id
              and e.kind not in ('INFORMED', 'REMINDED', 'ESCALATED', 'CORRECTED', 'GIVEN_AGAIN')
              and not (e.kind = 'RECALLED' and exists (
                  select from network.request_event later
                  where later.case_id = e.case_id and later.request_id = e.request_id and later.kind = 'GIVEN_AGAIN'
                    and (later.at, later.id) > (e.at, e.id)))
            order by array_position(
                array['SENT', 'DELIVERED', 'OPENED', 'ACCEPTED', 'DECLINED', 'COMPLETED', 'RECALLED'], e.kind) desc
            limit 1)
       or r.state in ('SENT', 'DELIVERED', 'OPENED') and r.remind_at is null and r.reminder_level < 2
       or r.state in ('SENT', 'DELIVERED', 'OPENED') and r.remind_at is not null and not work.is_scheduled(
            'network-silence', r.case_id || '/' || r.id)
       or r.state in ('ACCEPTED', 'DECLINED', 'COMPLETED', 'RECALLED') and r.remind_at is not null
       or r.state in ('DECLINED', 'COMPLETED') and r.shared_until is null
       or r.state = 'RECALLED' and exists (
            select from access.parcel_of(r.parcel_id))
       or r.kind = 'HAND_OVER' and r.state in ('ACCEPTED', 'COMPLETED') and not exists (
            select from network.coordination c
            where c.case_id = r.case_id and (c.request_id = r.id or c.open_from >= r.state_since))
$$;

revoke all on function network.out_of_step() from public;
grant execute on function network.out_of_step() to fotfeste_app;
