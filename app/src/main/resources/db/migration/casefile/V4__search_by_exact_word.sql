-- Search finds whole words by a keyed hash, so that names can be sealed and found all the same.
create table casefile.search_word (
    case_id uuid  not null references casefile.client_case,
    id      uuid  not null,
    word    bytea not null check (length(word) = 16),
    primary key (case_id, id),
    unique (case_id, word)
);
comment on table casefile.search_word is 'Keyed hashes of the words of alias, name and identity number';
create index search_word_word on casefile.search_word (word);
grant select, insert, delete on casefile.search_word to fotfeste_app;
call access.protect('casefile.search_word');
