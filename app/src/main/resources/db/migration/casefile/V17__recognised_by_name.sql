-- A whole name is enough to recognise those on the list of a case, until a leader has looked. Cases are read anew for it, some each night.
alter table casefile.match_token drop constraint match_token_basis_check;
alter table casefile.match_token add constraint match_token_basis_check
    check (basis in ('NUMBER', 'NAME_AND_BIRTH', 'NAME_AND_MUNICIPALITY', 'NAME'));
alter table casefile.contact_conflict drop constraint contact_conflict_basis_check;
alter table casefile.contact_conflict add constraint contact_conflict_basis_check
    check (basis in ('NUMBER', 'NAME_AND_BIRTH', 'NAME_AND_MUNICIPALITY', 'NAME'));
drop function if exists casefile.close_family_to_contacts(uuid);
