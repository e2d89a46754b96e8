-- Who coordinates, and what was handed over, are facts for the pathway.
create or replace trigger facts_may_have_changed after insert or update or delete on network.coordination
    for each row execute function casefile.facts_may_have_changed();

create or replace trigger facts_may_have_changed after insert or update of state or delete on network.request
    for each row execute function casefile.facts_may_have_changed();
