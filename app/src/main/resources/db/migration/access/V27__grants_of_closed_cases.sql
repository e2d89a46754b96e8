-- What needs somebody is looked for in open cases only, and most cases of a house are closed: grants tell which, so that the rest
-- need not be read. It never says who may see a case, and a closed case is seen by the same people as before.
alter table access.case_grant add column case_closed boolean not null default false;
comment on column access.case_grant.case_closed is 'Whether the case is closed; told by casefile, the same for every grant of a case';
create index case_grant_of_open on access.case_grant (body_id)
    include (case_id, kind, account_id, team_id, suspended, open_from, open_until)
    where not case_closed and not ended;
