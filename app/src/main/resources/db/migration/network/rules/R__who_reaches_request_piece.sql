-- What was shared is the receiver's to read while they work with it and for as long as it is allowed: never after a no, and only
-- for a time after it is done. They write none of it.
drop policy if exists noted on network.request_piece;
drop policy if exists received on network.request_piece;
create policy received on network.request_piece for select to fotfeste_app using (
    (parcel_id = any ((select access.opened_parcels())::uuid[]) or parcel_id in (select access.visible_parcels()))
    and exists (
        select from network.request asked
        where asked.case_id = request_piece.case_id and asked.id = request_piece.request_id
          and (asked.shared_until is null or asked.shared_until > now())
          and (request_piece.decision_id is null
               or sharing.still_allowed(asked.case_id, asked.receiver_body_id, request_piece.kind))));
