-- Plans that are written together with the person: an individual plan for the time after the stay, and a plan for moving back.
create table plan.written_plan (
    case_id    uuid        not null references casefile.client_case,
    id         uuid        not null,
    kind       text        not null check (kind in ('INDIVIDUAL', 'RETURN')),
    standing   text        not null check (standing in ('HERE', 'ELSEWHERE', 'DECLINED', 'NOT_ENTITLED')),
    decided_on date        not null,
    from_on    date,
    review_on  date,
    consented  boolean     not null default false,
    version    integer     not null default 0,
    changed_at timestamptz not null,
    changed_by uuid,
    primary key (case_id, id),
    check (review_on is null or from_on is null or review_on >= from_on),
    check (kind = 'INDIVIDUAL' or standing in ('HERE', 'DECLINED'))
);
comment on table plan.written_plan is 'A written plan of one person: one of each kind at the most (only one individual plan for each person, FOR-2022-06-22-1110)';
comment on column plan.written_plan.standing is 'Whether it is written here, kept by somebody else, not wanted, or whether there is no right to it';
comment on column plan.written_plan.decided_on is 'The day the right to it, or the wish for it, was last assessed';
comment on column plan.written_plan.consented is 'Whether the person has consented to the plan';
create unique index written_plan_once on plan.written_plan (case_id, kind);
grant select, insert, update on plan.written_plan to fotfeste_app;
call access.protect('plan.written_plan');

create table plan.written_part (
    case_id    uuid        not null,
    id         uuid        not null,
    plan_id    uuid        not null,
    part       text        not null check (part ~ '^[A-Z_]{2,40}$'),
    version    integer     not null check (version >= 0),
    text       bytea,
    written_at timestamptz not null,
    written_by uuid,
    primary key (case_id, id),
    foreign key (case_id, plan_id) references plan.written_plan (case_id, id)
);
comment on table plan.written_part is 'What has stood in each part, only ever added to; the highest version of a part is what stands there now';
comment on column plan.written_part.text is 'Sealed; null where somebody took the text away';
create unique index written_part_version on plan.written_part (case_id, plan_id, part, version);
grant select, insert on plan.written_part to fotfeste_app;
call access.protect('plan.written_part');
