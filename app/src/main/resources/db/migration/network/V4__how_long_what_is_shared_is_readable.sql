-- What was shared is the receiver's to read while they work with it: never after a no, and only for a time after it is done.
alter table network.request add column shared_until timestamptz;
comment on column network.request.shared_until is
    'Until when the receiver reads the question and the pieces; null until there is an end. The receiver''s own answer stays';

-- The question is moved among the pieces, so that one policy hides all that was shared.
alter table network.request no force row level security;
alter table network.request_piece no force row level security;
insert into network.request_piece (case_id, id, parcel_id, request_id, position, kind, text)
select case_id, gen_random_uuid(), parcel_id, id, 0, 'QUESTION', question from network.request;
update network.request set shared_until = state_since where state = 'DECLINED';
update network.request set shared_until = state_since + interval '30 days' where state = 'COMPLETED';
alter table network.request drop column question;
alter table network.request force row level security;
alter table network.request_piece force row level security;

drop policy received on network.request_piece;
drop policy answered on network.request_piece;
create policy received on network.request_piece for select to fotfeste_app using (
    (parcel_id = any ((select access.opened_parcels())::uuid[]) or parcel_id in (select access.visible_parcels()))
    and exists (
        select from network.request asked
        where asked.case_id = request_piece.case_id and asked.id = request_piece.request_id
          and (asked.shared_until is null or asked.shared_until > now())));
