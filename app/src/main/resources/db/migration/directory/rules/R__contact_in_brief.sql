-- What other modules may use of a person at a body in their own statements, also of one who has left.
create or replace view directory.contact_in_brief with (security_invoker = true) as
select c.id, c.body_id, c.name, c.left_on
from directory.contact c;

grant select on directory.contact_in_brief to fotfeste_app;
