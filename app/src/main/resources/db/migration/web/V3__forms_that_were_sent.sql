-- Each form takes effect once: what has been sent is known by its one-time key, with the answer, for a few days.
create table web.sent_form (
    holder     uuid        not null,
    id         bytea       not null check (length(id) = 32),
    content    bytea       not null check (length(content) = 32),
    answer     bytea,
    claimed_at timestamptz not null,
    primary key (holder, id)
);
comment on table web.sent_form is 'Forms that were sent in the last days. A row without an answer is being carried out, or was when a process ended';
comment on column web.sent_form.holder is 'The account that sent it, or zeros for somebody who is not signed in';
comment on column web.sent_form.id is 'Digest of the one-time key, which only the browser has; for some forms, of what stood in it too';
comment on column web.sent_form.content is 'What stood in it, digested with the one-time key: it cannot be guessed at without that';
comment on column web.sent_form.answer is 'Where it led, sealed: the address may name a case';
create index sent_form_claimed on web.sent_form (claimed_at);
grant select, insert, update, delete on web.sent_form to fotfeste_app;
