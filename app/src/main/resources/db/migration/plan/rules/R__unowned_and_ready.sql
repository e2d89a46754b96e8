-- Measures without an owner that wait for nothing, in the open cases the viewer may see and in no others.
create or replace function plan.unowned_and_ready() returns setof plan.measure
    language sql stable security definer rows 200 set search_path = ''
as $$
    select m.*
    from access.visible_open_cases() as seen (case_id)
    join plan.measure m on m.case_id = seen.case_id
    where m.owner_body is null
      and m.state in ('PROPOSED', 'AGREED', 'BLOCKED')
      and not exists (
          select from plan.measure_waits_for w
          join plan.measure before on before.case_id = w.case_id and before.id = w.waits_for
          where w.case_id = m.case_id and w.measure_id = m.id
            and before.state not in ('DONE', 'DECLINED', 'CANCELLED'))
$$;

revoke all on function plan.unowned_and_ready() from public;
grant execute on function plan.unowned_and_ready() to fotfeste_app;
