-- The secret of an app is shown once, to one session, and kept there until a code of it has been given: nobody else finds it here.
delete from access.authenticator_app where secret is null;
alter table access.authenticator_app
    drop column tried,
    alter column secret set not null;
