-- What is known of a person's situation, as facts that the pathway understands, each with the day it became known.
create table casefile.circumstance (
    case_id      uuid        not null references casefile.client_case,
    id           uuid        not null,
    fact         text        not null check (fact ~ '^[a-zA-Z]{2,60}$'),
    value        text        not null check (length(value) <= 60),
    known_on     date        not null,
    noted_at     timestamptz not null,
    noted_by     uuid,
    withdrawn_at timestamptz,
    primary key (case_id, id),
    check (withdrawn_at is null or withdrawn_at >= noted_at)
);
comment on table casefile.circumstance is 'Facts by name and code value; a fact that no longer holds is withdrawn, not deleted';
create unique index circumstance_one_at_a_time on casefile.circumstance (case_id, fact) where withdrawn_at is null;
grant select, insert, update on casefile.circumstance to fotfeste_app;
call access.protect('casefile.circumstance');
