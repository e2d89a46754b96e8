-- A measure begins or ceases to wait for another: it tells whether it waits. What it waits for is held meanwhile, so that somebody who
-- finishes that at the same moment is either seen here or sees that this waits.
create or replace function plan.note_what_waits() returns trigger
    language plpgsql security definer set search_path = ''
as $$
begin
    perform from plan.measure before
    where (before.case_id, before.id) in (select changed.case_id, changed.waits_for from changed)
    order by before.case_id, before.id
    for share;

    update plan.measure m
    set waits = not m.waits
    where (m.case_id, m.id) in (select changed.case_id, changed.measure_id from changed)
      and m.waits <> plan.still_waits(m.case_id, m.id);
    return null;
end
$$;

revoke all on function plan.note_what_waits() from public;

create or replace trigger what_begins_to_wait_is_known after insert on plan.measure_waits_for
    referencing new table as changed
    for each statement execute function plan.note_what_waits();

create or replace trigger what_ceases_to_wait_is_known after delete on plan.measure_waits_for
    referencing old table as changed
    for each statement execute function plan.note_what_waits();
