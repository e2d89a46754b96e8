-- What other modules may use of a case in their own statements. Whoever asks sees here the cases that they see, and no others.
create or replace view casefile.case_in_brief with (security_invoker = true) as
select c.case_id,
       c.kind,
       c.opened_at,
       c.closed_at is not null as is_closed,
       c.protection in ('STRICTLY_CONFIDENTIAL', 'STRICTLY_CONFIDENTIAL_ABROAD') as tells_no_place,
       c.facts_changed
from casefile.client_case c;

grant select on casefile.case_in_brief to fotfeste_app;
