-- Something was about to go to somebody who looks like a person the client is protected from, or told a place that nobody may
-- tell. A leader can decide that it goes all the same, with a reason; where it is the perpetrator, nobody can.
create table documents.stopped_sending (
    case_id     uuid        not null references casefile.client_case,
    id          uuid        not null,
    body_id     uuid        not null,
    contact_id  uuid,
    reasons     text[]      not null check (cardinality(reasons) > 0),
    stopped_at  timestamptz not null,
    stopped_by  uuid,
    released_at timestamptz,
    released_by uuid,
    reason      bytea,
    primary key (case_id, id),
    check (released_at >= stopped_at),
    check ((released_at is null) = (released_by is null) and (released_at is null) = (reason is null))
);
comment on table documents.stopped_sending is 'A sending that the guard stopped, and who let it go all the same';
comment on column documents.stopped_sending.reasons is 'Codes of what was found, in alphabetical order';
comment on column documents.stopped_sending.reason is 'Why it could go all the same, in the words of a leader, sealed';
grant select, insert, update on documents.stopped_sending to fotfeste_app;
call access.protect('documents.stopped_sending');
