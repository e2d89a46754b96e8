-- What needs somebody, in the open cases the viewer may see and in no others: first what nobody owns and could begin, or whose owner
-- is in conflict in the case; then what this body must do until a day. Of each no more than are shown, with how many there are. Who sees
-- a case is asked once here, and not again for each measure; each open case is looked up by index, however many closed ones there are.
create or replace function plan.measure_queue(in_body uuid, in_until date, in_most integer)
    returns table (
        case_id uuid, id uuid, step_code text, step_version integer, title bytea, due_on date, unowned_since timestamptz,
        alike bigint)
    language sql stable security definer rows 16 set search_path = ''
as $$
    with open_case as materialized (
        select distinct seen.case_id from access.visible_open_cases() as seen (case_id)
    ), closed as materialized (
        select found.case_id, found.contact_id, found.since
        from casefile.closed_contacts(array(select open_case.case_id from open_case)) found
    ), unowned as materialized (
        select open_case.case_id, ready.id, ready.due_on, ready.unowned_since
        from open_case
        cross join lateral (
            select m.id, m.due_on, m.unowned_since
            from plan.measure m
            where m.case_id = open_case.case_id
              and m.owner_body is null and not m.waits and m.state in ('PROPOSED', 'AGREED', 'BLOCKED')
            offset 0) ready
        union all
        select m.case_id, m.id, m.due_on, closed.since
        from closed
        join plan.measure m on m.case_id = closed.case_id and m.owner_contact = closed.contact_id
        where m.state in ('REQUESTED', 'ACCEPTED', 'UNDER_WAY')
           or m.state in ('PROPOSED', 'AGREED', 'BLOCKED') and not m.waits
    ), due as materialized (
        select open_case.case_id, soon.id, soon.due_on
        from open_case
        cross join lateral (
            select m.id, m.due_on, m.owner_contact
            from plan.measure m
            where m.case_id = open_case.case_id
              and m.owner_body = in_body
              and m.due_on <= in_until
              and m.state in ('PROPOSED', 'AGREED', 'REQUESTED', 'ACCEPTED', 'UNDER_WAY', 'BLOCKED')
            offset 0) soon
        where not exists (
            select from closed
            where closed.case_id = open_case.case_id and closed.contact_id = soon.owner_contact)
    ), first as (
        (select 1 as part, unowned.*, (select count(*) from unowned) as alike
         from unowned
         order by unowned.due_on nulls last, unowned.unowned_since
         limit in_most)
        union all
        (select 2, due.*, null, (select count(*) from due)
         from due
         order by due.due_on
         limit in_most)
    )
    select first.case_id, first.id, m.step_code, m.step_version, m.title, first.due_on, first.unowned_since, first.alike
    from first
    join plan.measure m on m.case_id = first.case_id and m.id = first.id
    order by first.part, first.due_on nulls last, first.unowned_since
$$;

revoke all on function plan.measure_queue(uuid, date, integer) from public;
grant execute on function plan.measure_queue(uuid, date, integer) to fotfeste_app;
