-- Notes every other family whose client stands on the list of a case, or whose list has its client.
create or replace function casefile.keep_apart(asked uuid) returns void
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

revoke all on function casefile.keep_apart(uuid) from public;
grant execute on function casefile.keep_apart(uuid) to fotfeste_app;
