package no.fotfeste.stay.reception.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.fotfeste.web.FieldFault;
import no.fotfeste.web.Form;

/** Which fields stand on which screen of a reception. */
final class ReceptionFields {

    /** How many children the form has lines for. */
    static final int MOST_CHILDREN = 9;

    /** How many screens there are. */
    static final int STEPS = 3;

    private static final List<List<String>> FIELDS = List.of(
            List.of(
                    "channel",
                    "route",
                    "called",
                    "identity",
                    "fullName",
                    "identityNumber",
                    "born",
                    "danger",
                    "contactKind",
                    "safeContact",
                    "mustNotHappen"),
            Stream.concat(
                            Stream.of(
                                    "language",
                                    "interpreter",
                                    "childrenLeftBehind",
                                    "disability",
                                    "perpetratorRelation",
                                    "permitStatus",
                                    "ownWords",
                                    "howSaid"),
                            IntStream.rangeClosed(1, MOST_CHILDREN)
                                    .boxed()
                                    .flatMap(child -> Stream.of(childName(child), childBorn(child))))
                    .toList(),
            List.of(
                    "outcome",
                    "room",
                    "arrivesOn",
                    "arrivesAt",
                    "earlierStays",
                    "firstThisYear",
                    "repeatReason",
                    "refusalReason",
                    "alternative",
                    "minutes",
                    "note"));

    private ReceptionFields() {}

    static String childName(int child) {
        return "child" + child + "Name";
    }

    static String childBorn(int child) {
        return "child" + child + "Born";
    }

    /** The fields of a screen, 1 to 3. */
    static List<String> fields(int step) {
        return FIELDS.get(step - 1);
    }

    /** On which screen the first fault is; 3 when there is none. */
    static int stepOfFirstFault(Form form) {
        Set<String> faulty = form.faults().stream().map(FieldFault::field).collect(Collectors.toSet());
        return IntStream.rangeClosed(1, FIELDS.size())
                .filter(step -> fields(step).stream().anyMatch(faulty::contains))
                .findFirst()
                .orElse(FIELDS.size());
    }
}
