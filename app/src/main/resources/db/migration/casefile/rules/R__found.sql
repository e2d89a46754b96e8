-- The cases that have every one of these words, among those the viewer may see.
create or replace function casefile.found(words bytea[]) returns setof uuid
    language sql stable security definer rows 20 set search_path = ''
as $$
    select w.case_id
    from casefile.search_word w
    where w.word = any(words)
      and w.case_id in (select visible.case_id from access.visible_cases() as visible (case_id))
    group by w.case_id
    having count(*) = cardinality(words)
$$;

revoke all on function casefile.found(bytea[]) from public;
grant execute on function casefile.found(bytea[]) to fotfeste_app;
