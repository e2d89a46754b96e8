-- Every form is kept while someone types, one draft for each account and form, and gone when the case is closed to them.
alter table web.draft
    add column path  text check (length(path) between 1 and 300),
    add column about uuid;
comment on column web.draft.path is 'The page the form stands on; none for a form whose address is the draft itself, such as a reception';
comment on column web.draft.about is 'The case, or what was received of one, that the account must still be let in to';
create unique index draft_of_form on web.draft (account_id, kind, path) where path is not null;
create index draft_about on web.draft (account_id, about) where about is not null;
