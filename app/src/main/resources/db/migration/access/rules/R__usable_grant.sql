-- The grants that count now for the viewer, word by word, before conflicts of interest are taken away. The policy of grants says
-- the same of one row; AccessDecision says it in the program. Read by the two functions of granted cases, with their rights.
create or replace view access.usable_grant as
select g.case_id, g.case_closed
from access.account a
join access.case_grant g on g.body_id = a.body_id
where a.id = access.viewer()
  and g.kind = any ((select access.viewer_may())::text[])
  and (g.account_id is null or g.account_id = a.id)
  and (g.team_id is null or g.team_id = any ((select access.viewer_teams())::uuid[]))
  and not g.suspended
  and not g.ended
  and g.open_from <= now()
  and (g.open_until is null or g.open_until > now());
