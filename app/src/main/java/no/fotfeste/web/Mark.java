package no.fotfeste.web;

/** The shape that stands beside a state's word: shapes differ, so that colour is never alone. */
public enum Mark {
    /** A filled circle with a tick. */
    DONE("done"),
    /** A half-filled circle. */
    UNDER_WAY("under-way"),
    /** A dashed circle: waits for something else. */
    WAITING("waiting"),
    /** A red diamond: nobody owns this. */
    UNOWNED("unowned"),
    /** A crossed circle. */
    DECLINED("declined"),
    /** A square with a bar. */
    BLOCKED("blocked"),
    /** A circle with a plus: proposed, not decided. */
    PROPOSED("proposed"),
    /** An empty circle: agreed, not begun. */
    AGREED("agreed");

    private final String key;

    Mark(String key) {
        this.key = key;
    }

    /** The name the style sheet knows it by. */
    public String key() {
        return key;
    }
}
