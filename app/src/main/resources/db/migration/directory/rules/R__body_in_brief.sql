-- What other modules may use of a body in their own statements.
create or replace view directory.body_in_brief with (security_invoker = true) as
select b.id, b.name, b.service_type, b.municipality_number
from directory.body b;

grant select on directory.body_in_brief to fotfeste_app;
