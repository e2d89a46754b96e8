-- Once a day the ends of all chains are tied together, so that no chain can be cut or taken away whole.
create or replace function access.anchor_log(in_day date) returns boolean
    language plpgsql security definer set search_path = ''
as $$
declare
    last_number bigint := 0;
    last_digest bytea := decode(repeat('00', 32), 'hex');
    moment      timestamptz := clock_timestamp();
    grown       bigint;
    ends        text;
begin
    lock table access.log_anchor in share row exclusive mode;
    if exists (select from access.log_anchor a where a.day >= in_day) then
        return false;
    end if;
    select a.number, a.digest into last_number, last_digest
    from access.log_anchor a order by a.number desc limit 1;
    last_number := coalesce(last_number, 0);
    last_digest := coalesce(last_digest, decode(repeat('00', 32), 'hex'));

    insert into access.log_anchored (case_id, id, anchor, hash)
    select e.case_id, e.id, last_number + 1, e.hash
    from access.log_end e
    where not exists (select from access.log_anchored a where a.case_id = e.case_id and a.id >= e.id);

    select count(*), string_agg(concat_ws('|', e.case_id, e.id, encode(e.hash, 'hex')), ',' order by e.case_id, e.id)
    into grown, ends
    from access.log_anchored e
    where e.anchor = last_number + 1;

    insert into access.log_anchor (number, day, at, chains, previous, digest)
    values (last_number + 1, in_day, moment, grown, last_digest,
            sha256(last_digest || convert_to(concat_ws('|', last_number + 1, to_char(in_day, 'YYYY-MM-DD'),
                extract(epoch from moment), grown, ends), 'UTF8')));
    return true;
end
$$;

-- Not the role that serves pages: who anchors a day to come keeps every day before it from being anchored.
revoke all on function access.anchor_log(date) from public, fotfeste_app;
