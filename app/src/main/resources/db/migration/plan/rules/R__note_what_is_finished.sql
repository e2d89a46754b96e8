-- A measure is finished, or taken up again: those that wait for it tell whether they still wait. They are locked first and looked at
-- afterwards, so that of two who finish two things at once the second sees both.
create or replace function plan.note_what_is_finished() returns trigger
    language plpgsql security definer set search_path = ''
as $$
begin
    perform from plan.measure m
    join plan.measure_waits_for w on w.case_id = m.case_id and w.measure_id = m.id
    where w.case_id = new.case_id and w.waits_for = new.id
    order by m.id
    for no key update of m;

    update plan.measure m
    set waits = not m.waits
    from plan.measure_waits_for here
    where here.case_id = new.case_id and here.waits_for = new.id
      and m.case_id = here.case_id and m.id = here.measure_id
      and m.waits <> plan.still_waits(m.case_id, m.id);
    return null;
end
$$;

revoke all on function plan.note_what_is_finished() from public;

create or replace trigger what_is_finished_is_known after update of state on plan.measure
    for each row
    when ((old.state in ('DONE', 'DECLINED', 'CANCELLED')) <> (new.state in ('DONE', 'DECLINED', 'CANCELLED')))
    execute function plan.note_what_is_finished();
