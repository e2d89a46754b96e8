-- The identifier of a draft stands in addresses. What proves that somebody has had its page does not.
alter table web.draft add column late_key uuid not null default gen_random_uuid();
comment on column web.draft.late_key is 'Sent with a form that came after its session had ended; lets text be added, and nothing be read';
