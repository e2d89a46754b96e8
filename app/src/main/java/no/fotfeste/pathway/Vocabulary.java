package no.fotfeste.pathway;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Everything that can be known about a case, as far as the pathway is concerned. */
public final class Vocabulary {
    private final Map<String, Fact> facts;

    /** A vocabulary of these facts, in this order. */
    public Vocabulary(Collection<Fact> facts) {
        Map<String, Fact> byName = new LinkedHashMap<>();
        facts.forEach(fact -> byName.put(fact.name(), fact));
        this.facts = Collections.unmodifiableMap(byName);
    }

    /** All facts, in the order of the file. */
    public Collection<Fact> facts() {
        return facts.values();
    }

    /** The fact of a name, if there is one. */
    public Optional<Fact> find(String name) {
        return Optional.ofNullable(facts.get(name));
    }

    /**
     * The fact of a name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Fact fact(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("There is no fact called " + name));
    }

    /** The facts about a case of which nothing is known yet. */
    public Facts noFacts() {
        return new Facts(this, Collections.emptySortedMap());
    }
}
