package no.fotfeste.demo;

import java.util.List;
import java.util.Map;
import no.fotfeste.casefile.ContactKind;
import no.fotfeste.demo.DemoAccounts.Person;
import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;

/**
 * One invented family and how far it has come.
 *
 * @param knownAs what she or he wishes to be called
 * @param fullName null for one who stays anonymous
 * @param daysAgo when the first call or arrival was
 * @param room the room, or null without a stay
 * @param receivedBy whose centre it is
 */
record DemoFamily(
        String knownAs,
        @Nullable String fullName,
        String language,
        List<Child> children,
        int daysAgo,
        Stage stage,
        @Nullable String room,
        Person receivedBy,
        Reach reach,
        @Nullable String ownWords,
        Map<String, String> circumstances) {

    DemoFamily {
        children = List.copyOf(children);
        circumstances = Map.copyOf(circumstances);
    }

    /** How she or he is reached, and how not. */
    record Reach(
            ContactKind kind,
            @Nullable String safeContact,
            @Nullable String mustNotHappen) {

        @Override
        public String toString() {
            return Secret.summary(this);
        }
    }

    /** A child who came along, and the age. */
    record Child(String knownAs, int age) {

        @Override
        public String toString() {
            return Secret.summary(this);
        }
    }

    /** How far a family has come. */
    enum Stage {
        /** Called, and may call again. */
        CALLED,
        /** Moved in a moment ago: everything is proposed and nobody owns anything. */
        ARRIVED,
        /** The plan is talked through, most of it has an owner. */
        PLANNED,
        /** Services have been asked. */
        ASKED,
        /** Ready to move, the hand-over is sent, nobody has answered. */
        READY,
        /** A coordinator in the municipality has accepted the hand-over. */
        HANDED_OVER,
        /** Lives in an own home and is followed up from there. */
        MOVED;

        boolean hasReached(Stage other) {
            return compareTo(other) >= 0;
        }
    }

    boolean hasStay() {
        return stage.hasReached(Stage.ARRIVED);
    }

    @Override
    public String toString() {
        return Secret.summary(this);
    }
}
