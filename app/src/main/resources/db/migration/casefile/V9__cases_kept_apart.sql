-- Two clients, one of whom stands on the other's list: each case has a row, and only whoever sees both cases sees that there are two.
create table casefile.kept_apart (
    case_id      uuid        not null references casefile.client_case,
    id           uuid        not null,
    found_at     timestamptz not null default now(),
    confirmed_at timestamptz,
    lifted_at    timestamptz,
    decided_by   uuid,
    reason       bytea,
    primary key (case_id, id),
    check (confirmed_at is null or lifted_at is null)
);
comment on table casefile.kept_apart is 'Half of a pair of cases that must be kept apart; the halves have the same id and say nothing of each other';
create index kept_apart_pair on casefile.kept_apart (id);
grant select, update on casefile.kept_apart to fotfeste_app;
call access.protect('casefile.kept_apart');
create policy pairing on casefile.kept_apart to fotfeste_owner using (true) with check (true);

create function casefile.keep_apart(asked uuid) returns void
    language sql volatile security definer set search_path = ''
as $$
    with pair as (
        select distinct mine.case_id as one, theirs.case_id as other
        from casefile.match_token mine
        join casefile.match_token theirs
          on theirs.token = mine.token and (theirs.person_id is null) <> (mine.person_id is null)
        join casefile.client_case here on here.case_id = mine.case_id
        join casefile.client_case there on there.case_id = theirs.case_id
        where mine.case_id = asked and here.family_id <> there.family_id
    )
    insert into casefile.kept_apart (case_id, id)
    select half.case_id, md5(least(p.one::text, p.other::text) || greatest(p.one::text, p.other::text))::uuid
    from pair p
    cross join lateral (values (p.one), (p.other)) as half (case_id)
    on conflict (case_id, id) do nothing
$$;
comment on function casefile.keep_apart(uuid) is 'Notes every other family whose client stands on the list of a case, or whose list has its client';
revoke all on function casefile.keep_apart(uuid) from public;
grant execute on function casefile.keep_apart(uuid) to fotfeste_app;
