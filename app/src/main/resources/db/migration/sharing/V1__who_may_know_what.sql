-- Nothing leaves a case without a decision: to whom, what, on what ground, from when until when, by whom.
create schema sharing;
grant usage on schema sharing to fotfeste_app;

create table sharing.recipient (
    case_id  uuid        not null references casefile.client_case,
    id       uuid        not null,
    body_id  uuid,
    name     bytea       not null,
    noted_at timestamptz not null,
    primary key (case_id, id)
);
comment on table sharing.recipient is 'Whom something of a case is or may be told: a body of the directory, or somebody in no directory';
comment on column sharing.recipient.body_id is 'Not a foreign key: what somebody knows stays known when they leave the directory';
comment on column sharing.recipient.name is 'What they were called then, sealed';
create unique index recipient_body on sharing.recipient (case_id, body_id) where body_id is not null;
grant select, insert on sharing.recipient to fotfeste_app;
call access.protect('sharing.recipient');

create table sharing.decision (
    case_id      uuid        not null references casefile.client_case,
    id           uuid        not null,
    recipient_id uuid        not null,
    ground       text        check (ground in
        ('CONSENT', 'TASKS', 'DUTY_TO_REPORT', 'DUTY_TO_AVERT', 'SERIOUS_DANGER', 'ORDER')),
    purpose      bytea,
    reason       bytea,
    from_on      date        not null,
    until_on     date,
    decided_at   timestamptz not null,
    decided_by   uuid        not null,
    decider_name bytea       not null,
    language     text        check (language ~ '^[a-z]{2,3}$'),
    understood   text        check (understood in
        ('COMMON_LANGUAGE', 'INTERPRETER', 'OWN_WORDS', 'INTERPRETER_AND_OWN_WORDS', 'READ')),
    given_by     text        check (given_by in ('SELF', 'HOLDERS')),
    child_wish   text        check (child_wish in ('WISHES', 'DOES_NOT_WISH', 'NOT_ASKED', 'TOO_YOUNG')),
    child_words  bytea,
    withdrawn_at timestamptz,
    withdrawn_by uuid,
    primary key (case_id, id),
    foreign key (case_id, recipient_id) references sharing.recipient (case_id, id),
    check (until_on is null or until_on >= from_on),
    constraint a_consent_says_how_it_was_understood check (
        num_nonnulls(language, understood, given_by) = case when ground = 'CONSENT' then 3 else 0 end),
    constraint a_consent_has_an_end check (ground is distinct from 'CONSENT' or until_on is not null),
    constraint other_grounds_say_why check (ground is null or ground = 'CONSENT' or reason is not null),
    constraint words_of_a_child_that_was_asked check (child_words is null or child_wish is not null)
);
comment on table sharing.decision is 'That a recipient may be told something, or that the person has said no; withdrawn, never deleted';
comment on column sharing.decision.ground is 'The legal basis; null for a refusal';
comment on column sharing.decision.given_by is 'The person of the case, or those who have parental responsibility for a child';
comment on column sharing.decision.child_wish is 'What a child wishes, whoever decides';
grant select, insert, update (withdrawn_at, withdrawn_by) on sharing.decision to fotfeste_app;
call access.protect('sharing.decision');

-- Each kind by itself: that is what is looked up when something is sent and when it is read.
create table sharing.decision_piece (
    case_id      uuid        not null,
    id           uuid        not null,
    decision_id  uuid        not null,
    recipient_id uuid        not null,
    body_id      uuid,
    kind         text        not null check (kind ~ '^[A-Z_]{2,40}$'),
    shares       boolean     not null,
    ground       text,
    from_on      date        not null,
    until_on     date,
    ended_at     timestamptz,
    ended_why    text        check (ended_why in ('WITHDRAWN', 'REPLACED')),
    primary key (case_id, id),
    unique (case_id, decision_id, kind),
    foreign key (case_id, decision_id) references sharing.decision (case_id, id),
    foreign key (case_id, recipient_id) references sharing.recipient (case_id, id),
    check ((ended_at is null) = (ended_why is null)),
    check (shares = (ground is not null)),
    check (until_on is null or until_on >= from_on),
    constraint no_yes_beside_a_no exclude using gist (
        case_id with =,
        recipient_id with =,
        kind with =,
        shares with <>,
        daterange(from_on, until_on, '[]') with &&
    ) where (ended_at is null and (ground is null or ground in ('CONSENT', 'TASKS')))
);
comment on table sharing.decision_piece is 'What one decision says of one kind of information';
comment on column sharing.decision_piece.shares is 'Whether it may be told; otherwise the person has said no to it';
comment on column sharing.decision_piece.ended_at is 'Once set it no longer stands, whatever the clock says';
create index decision_piece_body on sharing.decision_piece (case_id, body_id, kind) where ended_at is null;
grant select, insert, update (ended_at, ended_why) on sharing.decision_piece to fotfeste_app;
call access.protect('sharing.decision_piece');
create policy deciding on sharing.decision_piece for select to fotfeste_owner using (true);

create function sharing.still_allowed(asked_case uuid, asked_body uuid, asked_kind text) returns boolean
    language sql stable security definer set search_path = ''
as $$
    select exists (
        select from sharing.decision_piece d
        where d.case_id = asked_case and d.body_id = asked_body and d.kind = asked_kind
          and d.shares and d.ended_at is null
          and (d.until_on is null or d.until_on >= (now() at time zone 'Europe/Oslo')::date))
$$;
comment on function sharing.still_allowed(uuid, uuid, text) is
    'Whether a body may go on reading what it was told of one kind: the recipient asks, and sees no decision';
revoke execute on function sharing.still_allowed(uuid, uuid, text) from public;
grant execute on function sharing.still_allowed(uuid, uuid, text) to fotfeste_app;
