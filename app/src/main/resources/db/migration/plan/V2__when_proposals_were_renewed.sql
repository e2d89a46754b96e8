-- What the proposals of a case were made from, so that nothing is worked out again while the facts are the same.
create table plan.renewal (
    case_id    uuid        primary key references casefile.client_case,
    made_from  bytea       not null check (octet_length(made_from) = 32),
    renewed_at timestamptz not null
);
comment on table plan.renewal is 'When the proposals of a case were last worked out, and from what';
comment on column plan.renewal.made_from is 'SHA-256 of the facts and of the steps in force';
grant select, insert, update on plan.renewal to fotfeste_app;
call access.protect('plan.renewal');
