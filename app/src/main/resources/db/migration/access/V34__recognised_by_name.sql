-- Staff and contacts are recognised by their whole name alone too, also those at bodies without a municipality. Where many here have
-- the name, a leader is told that it is common.
alter table access.conflict drop constraint conflict_basis_check;
alter table access.conflict add constraint conflict_basis_check
    check (basis in ('NUMBER', 'NAME_AND_BIRTH', 'NAME_AND_MUNICIPALITY', 'NAME', 'TOLD'));

alter table access.guessing_limit add column common_name integer not null default 3 check (common_name between 1 and 1000);
alter table access.guessing_limit alter column common_name drop default;
comment on column access.guessing_limit.common_name is 'So many in the house''s own records must have a name before it is common';

-- What they are recognised by is made anew, a minute after the start.
delete from access.account_token where source = 'NAME';
insert into access.contact_unread (contact_id) select c.id from directory.contact_in_brief c on conflict do nothing;
