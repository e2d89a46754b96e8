-- Events that nobody has heard yet name classes: those that were renamed or moved are found under their new names.
update work.event_publication as publication
set event_type = replace(publication.event_type, moved.before, moved.now),
    listener_id = replace(publication.listener_id, moved.before, moved.now)
from (values
    ('no.fotfeste.network.RequestMoved', 'no.fotfeste.network.request.RequestChanged'),
    ('no.fotfeste.network.CoordinationDecided', 'no.fotfeste.network.coordination.CoordinationDecided')
) as moved (before, now)
where publication.event_type = moved.before;

update work.event_publication as publication
set listener_id = replace(publication.listener_id, moved.before, moved.now)
from (values
    ('no.fotfeste.network.AnswerListener', 'no.fotfeste.network.request.AnswerListener'),
    ('no.fotfeste.network.FamilyCoordination', 'no.fotfeste.network.coordination.FamilyCoordination')
) as moved (before, now)
where publication.listener_id like moved.before || '%';
