-- Enquiries, visits, stays and departures are facts for the pathway.
create or replace trigger facts_may_have_changed after insert or update or delete on stay.enquiry
    for each row execute function casefile.facts_may_have_changed();

create or replace trigger facts_may_have_changed after insert or update or delete on stay.visit
    for each row execute function casefile.facts_may_have_changed();

create or replace trigger facts_may_have_changed after insert or update or delete on stay.stay
    for each row execute function casefile.facts_may_have_changed();

create or replace trigger facts_may_have_changed after insert or update or delete on stay.departure
    for each row execute function casefile.facts_may_have_changed();
