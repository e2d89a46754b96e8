-- The plan of one case: what the person needs, what is to be done about it, by whom and by when, and what waits for what.
create schema plan;
grant usage on schema plan to fotfeste_app;

create table plan.measure (
    case_id       uuid        not null references casefile.client_case,
    id            uuid        not null,
    step_code     text        check (step_code ~ '^[A-Z0-9_]{2,80}$'),
    step_version  integer     check (step_version > 0),
    title         bytea,
    track         text        not null check (track in ('PERSONAL', 'PRACTICAL', 'LEGAL', 'SAFETY', 'CHILDREN')),
    milestone     text        not null check (milestone in ('SAFE_NOW', 'INCOME', 'HOME', 'CHILDREN_SETTLED', 'LIFE_OF_ONES_OWN')),
    service_type  text        not null check (length(service_type) between 1 and 60),
    because       text[]      not null default '{}',
    state         text        not null check (state in
        ('PROPOSED', 'AGREED', 'REQUESTED', 'ACCEPTED', 'UNDER_WAY', 'DONE', 'DECLINED', 'CANCELLED', 'BLOCKED')),
    state_since   timestamptz not null,
    owner_body    uuid        references directory.body,
    owner_contact uuid        references directory.contact,
    unowned_since timestamptz,
    client_answer text        not null default 'NOT_ASKED' check (client_answer in ('NOT_ASKED', 'YES', 'NO', 'DECLINED')),
    due_on        date,
    reason        text        check (length(reason) between 1 and 60),
    reason_note   bytea,
    done_on       date,
    outcome       bytea,
    proposed_at   timestamptz not null,
    version       integer     not null default 0,
    primary key (case_id, id),
    constraint step_or_own_title check (
        (step_code is not null and step_version is not null and title is null)
        or (step_code is null and step_version is null and title is not null)),
    constraint owner_is_a_body_and_a_person check ((owner_body is null) = (owner_contact is null)),
    constraint unowned_is_dated check ((owner_body is null) = (unowned_since is not null)),
    constraint asked_and_answered_has_owner check (
        state not in ('REQUESTED', 'ACCEPTED', 'UNDER_WAY') or owner_body is not null),
    constraint agreed_has_a_day check (
        state not in ('AGREED', 'REQUESTED', 'ACCEPTED', 'UNDER_WAY') or due_on is not null),
    constraint ended_or_blocked_has_a_reason check (
        state not in ('DECLINED', 'CANCELLED', 'BLOCKED') or reason is not null),
    constraint done_has_a_day check ((state = 'DONE') = (done_on is not null))
);
comment on table plan.measure is 'One thing to do: a step of the catalogue in one version, or something of the person''s own';
comment on column plan.measure.because is 'The facts that made the catalogue propose it, as name=value; a name alone: that nothing is known counted';
comment on column plan.measure.service_type is 'The kind of service that answers for it unless people decide otherwise';
comment on column plan.measure.owner_contact is 'The one named person; together with the body, or nobody at all';
comment on column plan.measure.unowned_since is 'Since when nobody owns it; empty when somebody does';
comment on column plan.measure.client_answer is 'What the person said when asked: the plan is hers';
comment on column plan.measure.reason is 'Code of why it was declined, cancelled or blocked, or that the service said no';
create unique index measure_step_once on plan.measure (case_id, step_code) where step_code is not null;
create index measure_unowned on plan.measure (case_id, due_on)
    where owner_body is null and state in ('PROPOSED', 'AGREED', 'BLOCKED');
create index measure_due on plan.measure (case_id, due_on)
    where owner_body is not null and state in ('PROPOSED', 'AGREED', 'REQUESTED', 'ACCEPTED', 'UNDER_WAY', 'BLOCKED');
grant select, insert, update, delete on plan.measure to fotfeste_app;
call access.protect('plan.measure');

create table plan.measure_waits_for (
    case_id    uuid not null,
    measure_id uuid not null,
    waits_for  uuid not null,
    primary key (case_id, measure_id, waits_for),
    foreign key (case_id, measure_id) references plan.measure on delete cascade,
    foreign key (case_id, waits_for) references plan.measure on delete cascade,
    check (measure_id <> waits_for)
);
comment on table plan.measure_waits_for is 'What cannot begin, or not be finished, before something else is done';
grant select, insert, delete on plan.measure_waits_for to fotfeste_app;
call access.protect('plan.measure_waits_for');

create table plan.measure_event (
    case_id       uuid        not null,
    id            uuid        not null,
    measure_id    uuid        not null,
    happened_at   timestamptz not null,
    turn          text        not null check (length(turn) between 1 and 40),
    from_state    text,
    to_state      text        not null,
    by_account    uuid,
    owner_contact uuid        references directory.contact,
    reason        text,
    primary key (case_id, id),
    foreign key (case_id, measure_id) references plan.measure on delete cascade
);
comment on table plan.measure_event is 'Everything that has happened to a measure, in order; rows are only added, and go with a proposal nobody decided on';
create index measure_event_of on plan.measure_event (case_id, measure_id, id);
grant select, insert on plan.measure_event to fotfeste_app;
call access.protect('plan.measure_event');

create table plan.need (
    case_id    uuid        not null references casefile.client_case,
    id         uuid        not null,
    topic      text        not null check (length(topic) between 1 and 60),
    words      bytea,
    track      text        not null check (track in ('PERSONAL', 'PRACTICAL', 'LEGAL', 'SAFETY', 'CHILDREN')),
    state      text        not null check (state in ('OPEN', 'MEASURE', 'NOT_NOW')),
    reason     text        check (length(reason) between 1 and 60),
    measure_id uuid,
    noted_at   timestamptz not null,
    noted_by   uuid,
    version    integer     not null default 0,
    primary key (case_id, id),
    foreign key (case_id, measure_id) references plan.measure on delete set null (measure_id),
    constraint not_now_has_a_reason check ((state = 'NOT_NOW') = (reason is not null))
);
comment on table plan.need is 'What the person wants help with: it becomes a measure, or is kept as not now, with the reason';
comment on column plan.need.words is 'In her own words, sealed';
create index need_of on plan.need (case_id, id);
grant select, insert, update on plan.need to fotfeste_app;
call access.protect('plan.need');
