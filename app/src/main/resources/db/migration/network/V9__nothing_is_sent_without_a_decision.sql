-- Every piece that is sent says by which decision it may be told, and the table refuses what no decision in force allows.
alter table network.request_piece
    add column decision_id uuid,
    add constraint a_decision_about_this_kind
        foreign key (case_id, decision_id, kind) references sharing.decision_piece (case_id, decision_id, kind),
    add constraint nothing_without_a_decision
        check (decision_id is not null or kind in ('SILENT_BODY', 'SILENT_SINCE')) not valid;
comment on column network.request_piece.decision_id is
    'Null for what is about no person, and for what was sent before there were decisions';
create index request_piece_decision on network.request_piece (case_id, decision_id) where decision_id is not null;

create function network.send_only_what_is_decided() returns trigger
    language plpgsql security definer set search_path = ''
as $$
begin
    if new.decision_id is not null and not exists (
            select from network.request r
            join sharing.decision_piece d on d.case_id = r.case_id and d.body_id = r.receiver_body_id
            where r.case_id = new.case_id and r.id = new.request_id
              and d.decision_id = new.decision_id and d.kind = new.kind
              and d.shares and d.ended_at is null
              and d.from_on <= (r.sent_at at time zone 'Europe/Oslo')::date
              and (d.until_on is null or d.until_on >= (r.sent_at at time zone 'Europe/Oslo')::date)) then
        raise exception 'No decision in force lets this receiver know this' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger only_what_is_decided before insert on network.request_piece
    for each row execute function network.send_only_what_is_decided();

-- What is no longer allowed can no longer be read by who got it, from the same moment.
drop policy received on network.request_piece;
create policy received on network.request_piece for select to fotfeste_app using (
    (parcel_id = any ((select access.opened_parcels())::uuid[]) or parcel_id in (select access.visible_parcels()))
    and exists (
        select from network.request asked
        where asked.case_id = request_piece.case_id and asked.id = request_piece.request_id
          and (asked.shared_until is null or asked.shared_until > now())
          and (request_piece.decision_id is null
               or sharing.still_allowed(asked.case_id, asked.receiver_body_id, request_piece.kind))));
