-- Whoever guesses in emergencies is held back: tries are counted before anything is looked for, by who asks and by whom is asked for,
-- and a case whose address is protected is opened only when a second person says yes.
create table access.guessing_limit (
    id                 bigint      generated always as identity primary key,
    tries_an_hour      integer     not null check (tries_an_hour between 1 and 60),
    tries_a_day        integer     not null check (tries_a_day between tries_an_hour and 200),
    name_tries_an_hour integer     not null check (name_tries_an_hour between 1 and 60),
    name_tries_a_day   integer     not null check (name_tries_a_day between name_tries_an_hour and 200),
    free_misses        integer     not null check (free_misses between 1 and 20),
    set_at             timestamptz not null,
    set_by             uuid        references access.account,
    follows            bigint      unique references access.guessing_limit
);
comment on table access.guessing_limit is 'How often somebody may ask in an emergency: the newest row counts, and those before it tell what counted';
comment on column access.guessing_limit.follows is 'What counted before: of two who change the same one, the second is told';
comment on column access.guessing_limit.free_misses is 'After so many questions in vain in a day there is a pause before the next, and it doubles';
grant select, insert on access.guessing_limit to fotfeste_app;
insert into access.guessing_limit (tries_an_hour, tries_a_day, name_tries_an_hour, name_tries_a_day, free_misses, set_at)
values (10, 20, 5, 10, 3, now());

alter table access.glass_attempt add column refused boolean not null default false;
comment on column access.glass_attempt.refused is 'There had been too many: nothing was looked for';

create table access.glass_sought (
    id    uuid        primary key default gen_random_uuid(),
    token bytea       not null check (length(token) = 16),
    at    timestamptz not null
);
comment on table access.glass_sought is 'Keyed hashes of who was asked for in emergencies in the last days: never a name, and not by whom';
create index glass_sought_token on access.glass_sought (token, at);
create index glass_sought_at on access.glass_sought (at);

-- An alert tells how many there have been by now, and comes back to whoever has seen it when there are twice as many.
alter table access.alert add column seen_number bigint;
comment on column access.alert.seen_number is 'The number that the auditor saw';
update access.alert set seen_number = number where seen_at is not null;

create table access.opened_by_two (
    case_id uuid primary key
);
comment on table access.opened_by_two is
    'Cases that nobody opens alone in an emergency: told by the module that knows how a case is protected';
grant select on access.opened_by_two to fotfeste_app;
call access.protect('access.opened_by_two');

create table access.glass_request (
    case_id     uuid        not null,
    id          uuid        not null,
    account_id  uuid        not null references access.account,
    reason      text        not null check (reason in ('DANGER', 'STANDS_IN', 'CLIENT_ASKS', 'OTHER')),
    on_duty     boolean     not null,
    words       bytea       not null,
    asked_at    timestamptz not null,
    waits_until timestamptz not null,
    answered_at timestamptz,
    answered_by uuid        references access.account,
    answer      text        check (answer in ('YES', 'NO')),
    primary key (case_id, id),
    check (answered_by is null or answered_by <> account_id),
    check ((answered_at is null) = (answered_by is null) and (answered_at is null) = (answer is null))
);
comment on table access.glass_request is 'Somebody has asked in an emergency for a case that a second person must say yes to: it opens nothing before that';
comment on column access.glass_request.words is 'Why, sealed for whoever asked: who answers need not see the case';
create index glass_request_waiting on access.glass_request (waits_until) where answered_at is null;
create unique index glass_request_id on access.glass_request (id);
grant select on access.glass_request to fotfeste_app;
call access.protect('access.glass_request');

drop function if exists access.break_glass(
    uuid, bytea[], bytea[], boolean, text, boolean, date, text, integer, integer, integer, integer);
