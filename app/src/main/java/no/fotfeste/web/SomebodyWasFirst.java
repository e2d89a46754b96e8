package no.fotfeste.web;

import java.util.List;

/**
 * Somebody else was first, and there is no form to show again: what was to be decided is decided, or has come to an end. The shell
 * tells what stands now beside what was sent. Nothing of what was tried is kept.
 */
public final class SomebodyWasFirst extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String link;
    private final transient List<Difference> differences;

    /**
     * Somebody else was first.
     *
     * @param link where to see what stands
     * @param differences what stands beside what was sent, where it can be told
     */
    public SomebodyWasFirst(String link, List<Difference> differences) {
        super("Somebody else was first", null, false, false);
        this.link = link;
        this.differences = List.copyOf(differences);
    }

    /** Where to see what stands. */
    public String link() {
        return link;
    }

    /** What stands beside what was sent. */
    public List<Difference> differences() {
        return differences;
    }
}
