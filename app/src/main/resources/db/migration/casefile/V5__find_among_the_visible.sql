-- A common name has rows all over the country. This looks at the words first and keeps what the viewer may see, in one go.
create policy finding on casefile.search_word for select to fotfeste_owner using (true);

create function casefile.found(words bytea[]) returns setof uuid
    language sql stable security definer rows 20 set search_path = ''
as $$
    select w.case_id
    from casefile.search_word w
    where w.word = any(words)
      and w.case_id in (select visible.case_id from access.visible_cases() as visible (case_id))
    group by w.case_id
    having count(*) = cardinality(words)
$$;
comment on function casefile.found(bytea[]) is 'The cases that have every one of these words, among those the viewer may see';
revoke all on function casefile.found(bytea[]) from public;
grant execute on function casefile.found(bytea[]) to fotfeste_app;

create index search_word_finds on casefile.search_word (word, case_id);
drop index casefile.search_word_word;
