-- What was told by telephone, in a meeting or by the person, and what recipients have promised: the rest of who knows what.
create table sharing.told (
    case_id      uuid        not null,
    id           uuid        not null,
    recipient_id uuid        not null,
    kind         text        not null check (kind ~ '^[A-Z_]{2,40}$'),
    way          text        not null check (way in ('TELEPHONE', 'MEETING', 'LETTER', 'TOLD_THEMSELVES', 'OTHER')),
    told_on      date        not null,
    note         bytea,
    decision_id  uuid,
    noted_at     timestamptz not null,
    noted_by     uuid        not null,
    noter_name   bytea       not null,
    primary key (case_id, id),
    foreign key (case_id, recipient_id) references sharing.recipient (case_id, id),
    foreign key (case_id, decision_id) references sharing.decision (case_id, id)
);
comment on table sharing.told is 'That a recipient was told something outside Fotfeste, noted by hand';
comment on column sharing.told.decision_id is 'The decision that allowed it that day; null where none did, which is shown';
grant select, insert on sharing.told to fotfeste_app;
call access.protect('sharing.told');

create table sharing.promise (
    case_id      uuid        not null,
    id           uuid        not null,
    recipient_id uuid        not null,
    kind         text        not null check (kind in
        ('NOT_TELL_OTHER_PARENT', 'NOT_TELL_ANYBODY', 'ASK_FIRST', 'NO_LETTERS', 'OTHER')),
    words        bytea,
    promised_by  bytea       not null,
    promised_on  date        not null,
    review_on    date        not null,
    reviewed_on  date,
    ended_on     date,
    noted_at     timestamptz not null,
    noted_by     uuid        not null,
    version      integer     not null default 0,
    primary key (case_id, id),
    foreign key (case_id, recipient_id) references sharing.recipient (case_id, id),
    check (review_on >= promised_on),
    check (kind <> 'OTHER' or words is not null)
);
comment on table sharing.promise is 'What a recipient has promised, who there did, and when somebody asks whether it still holds';
create index promise_review on sharing.promise (review_on) where ended_on is null;
grant select, insert, update on sharing.promise to fotfeste_app;
call access.protect('sharing.promise');
