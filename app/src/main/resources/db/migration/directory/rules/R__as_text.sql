-- A value of a column as one reads it: the words of a list with a space between.
create or replace function directory.as_text(value jsonb) returns text
    language sql immutable set search_path = ''
as $$
    select case jsonb_typeof(value)
        when 'array' then (
            select coalesce(string_agg(word.value, ' ' order by word.ordinality), '')
            from jsonb_array_elements_text(value) with ordinality word)
        else value #>> '{}' end
$$;
