-- What an administrator has noted is reached by administrators, and by what compares at night with nobody signed in.
drop policy if exists kept on access.known_identity;
create policy kept on access.known_identity to fotfeste_app using (
    (select access.viewer()) is null
    or exists (select from access.account a where a.id = (select access.viewer()) and a.role = 'ADMINISTRATOR'));
