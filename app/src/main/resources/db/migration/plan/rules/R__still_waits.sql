-- Whether a measure waits for another that is not finished. Each measure keeps the answer; those who change it ask here.
create or replace function plan.still_waits(in_case uuid, in_measure uuid) returns boolean
    language sql stable security definer set search_path = ''
as $$
    select exists (
        select from plan.measure_waits_for w
        join plan.measure before on before.case_id = w.case_id and before.id = w.waits_for
        where w.case_id = in_case and w.measure_id = in_measure and before.state not in ('DONE', 'DECLINED', 'CANCELLED'))
$$;

revoke all on function plan.still_waits(uuid, uuid) from public;
