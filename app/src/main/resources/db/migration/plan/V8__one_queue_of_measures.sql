-- What nobody owns was one half of what I dag asks for. The queue of measures, among the rules, gives both halves.
drop function plan.unowned_and_ready();

-- Whether a measure could begin is known with the measure, so that what could begin is found by index. Told by the rules of what waits.
alter table plan.measure add column waits boolean not null default false;
comment on column plan.measure.waits is 'Whether it waits for another measure that is not finished';

-- For this once the owner reaches every row: what there is gets its mark.
alter table plan.measure no force row level security;
update plan.measure m
set waits = true
where exists (
    select from plan.measure_waits_for w
    join plan.measure before on before.case_id = w.case_id and before.id = w.waits_for
    where w.case_id = m.case_id and w.measure_id = m.id and before.state not in ('DONE', 'DECLINED', 'CANCELLED'));
alter table plan.measure force row level security;

drop index plan.measure_unowned;
create index measure_ready on plan.measure (case_id, due_on, unowned_since)
    include (id)
    where owner_body is null and not waits and state in ('PROPOSED', 'AGREED', 'BLOCKED');
