-- What the person said, in her own words; and short notes of what was done.
create table casefile.own_words (
    case_id uuid not null references casefile.client_case,
    id      uuid not null,
    said_on date not null,
    how     text not null check (how in ('DIRECTLY', 'THROUGH_INTERPRETER', 'IN_WRITING', 'DRAWN_OR_SHOWN')),
    words   bytea not null,
    primary key (case_id, id)
);
comment on table casefile.own_words is 'Quotations of the client, dated, with how they were said';
grant select, insert on casefile.own_words to fotfeste_app;
call access.protect('casefile.own_words');

create table casefile.journal_note (
    case_id    uuid        not null references casefile.client_case,
    id         uuid        not null,
    kind       text        not null check (kind in ('TALK', 'TELEPHONE_TALK', 'MEETING', 'ACCOMPANIED', 'HOME_VISIT', 'NOTE')),
    written_at timestamptz not null,
    written_by uuid,
    note       bytea       not null,
    primary key (case_id, id)
);
comment on table casefile.journal_note is 'Short notes; visits and talks by the national definitions';
grant select, insert on casefile.journal_note to fotfeste_app;
call access.protect('casefile.journal_note');
