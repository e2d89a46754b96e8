-- What other modules may use of an account in their own statements: who does something, where, and for how long.
create or replace view access.account_in_brief with (security_invoker = true) as
select a.id, a.display_name, a.body_id, a.contact_id, a.open_until
from access.account a;

grant select on access.account_in_brief to fotfeste_app;
