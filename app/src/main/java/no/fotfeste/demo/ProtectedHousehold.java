package no.fotfeste.demo;

import java.util.List;
import no.fotfeste.casefile.Protection;
import no.fotfeste.demo.DemoAccounts.Person;
import org.jspecify.annotations.Nullable;

/**
 * People who came together and are protected together.
 *
 * @param grade a strict one closes their cases to those who may see them
 * @param visibleTo the accounts that may see them, the one who received them first
 * @param daysAgo when they came
 * @param room the room at the centre, or null without a stay
 */
record ProtectedHousehold(
        Protection grade,
        List<Person> visibleTo,
        int daysAgo,
        @Nullable String room,
        List<ProtectedPerson> members) {

    ProtectedHousehold {
        visibleTo = List.copyOf(visibleTo);
        members = List.copyOf(members);
    }

    Person receivedBy() {
        return visibleTo.getFirst();
    }
}
