-- Nothing is sent but what a decision in force lets this receiver know.
create or replace function network.send_only_what_is_decided() returns trigger
    language plpgsql security definer set search_path = ''
as $$
begin
    if new.decision_id is not null and not exists (
            select from network.request r
            where r.case_id = new.case_id and r.id = new.request_id
              and sharing.was_decided(
                  new.case_id, new.decision_id, r.receiver_body_id, new.kind,
                  (r.sent_at at time zone 'Europe/Oslo')::date)) then
        raise exception 'No decision in force lets this receiver know this' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
