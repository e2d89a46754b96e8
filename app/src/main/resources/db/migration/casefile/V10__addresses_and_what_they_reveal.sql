-- Addresses of a family, each with what it reveals by itself. Where the grade is strict there are none at all.
create table casefile.address (
    case_id  uuid        not null references casefile.client_case,
    id       uuid        not null,
    address  bytea       not null,
    grade    text        not null check (grade ~ '^[A-Z_]{3,40}$'),
    noted_at timestamptz not null,
    noted_by uuid,
    primary key (case_id, id)
);
comment on table casefile.address is
    'An address of a family, with the same id in each of its cases; taken away, not kept, when it no longer holds';
comment on column casefile.address.address is 'Sealed';
comment on column casefile.address.grade is 'What the address reveals by itself; one that is not known counts as revealing';
grant select, insert, delete on casefile.address to fotfeste_app;
call access.protect('casefile.address');

create function casefile.refuse_address_when_strict() returns trigger
    language plpgsql as $$
declare
    grade text;
begin
    -- Locked, so that a grade that is raised at the same moment waits and takes this address away too.
    select protection into grade from casefile.client_case where case_id = new.case_id for share;
    if grade not in ('NONE', 'CONFIDENTIAL') then
        raise exception 'No address is kept in a strictly confidential case' using errcode = 'check_violation';
    end if;
    return new;
end;
$$;

create trigger no_address_when_strict
    before insert or update on casefile.address
    for each row execute function casefile.refuse_address_when_strict();
