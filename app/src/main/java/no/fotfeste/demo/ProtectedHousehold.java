package no.fotfeste.demo;

import java.util.Arrays;
import java.util.List;
import no.fotfeste.casefile.Protection;
import no.fotfeste.casefile.conflict.Relation;
import no.fotfeste.casefile.conflict.Tie;
import no.fotfeste.demo.DemoAccounts.Person;
import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;

/**
 * People who came together and are protected together.
 *
 * @param grade a strict one closes their cases to those who may see them
 * @param visibleTo the accounts that may see them, the one who received them first
 * @param daysAgo when they came
 * @param room the room at the centre, or null without a stay
 * @param from those they are protected from
 */
record ProtectedHousehold(
        Protection grade,
        List<Person> visibleTo,
        int daysAgo,
        @Nullable String room,
        List<ProtectedPerson> members,
        List<Noted> from) {

    ProtectedHousehold {
        visibleTo = List.copyOf(visibleTo);
        members = List.copyOf(members);
        from = List.copyOf(from);
    }

    /** Somebody they are protected from, as noted in their cases: a client too, somebody who works here, or neither. */
    record Noted(
            Relation relation,
            Tie tie,
            String name,
            @Nullable String born) {

        boolean worksHere() {
            return Arrays.stream(Person.values())
                    .anyMatch(person -> person.displayName().equals(name));
        }

        @Override
        public String toString() {
            return Secret.summary(this);
        }
    }

    /** Whether their cases are closed to everybody but those who may see them. */
    boolean isClosed() {
        return grade.isStrict() || from.stream().anyMatch(Noted::worksHere);
    }

    Person receivedBy() {
        return visibleTo.getFirst();
    }

    @Override
    public String toString() {
        return Secret.summary(this);
    }
}
