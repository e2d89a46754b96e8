package no.fotfeste.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.fotfeste.kernel.Secret;

/**
 * One field that someone else changed while it was open here.
 *
 * @param field the name of the field
 * @param label what the page calls it
 * @param theirs what is kept now
 * @param mine what is typed here
 */
public record Difference(String field, String label, String theirs, String mine) {

    /**
     * What differs between what is kept and what a form holds.
     *
     * @param labels the fields to compare with what the page calls them, in the order of the page
     */
    public static List<Difference> between(Map<String, String> kept, Form form, Map<String, String> labels) {
        List<Difference> found = new ArrayList<>();
        labels.forEach((field, label) -> {
            String theirs = kept.getOrDefault(field, "");
            String mine = String.join("\n", form.values(field));
            if (!theirs.equals(mine)) {
                found.add(new Difference(field, label, theirs, mine));
            }
        });
        return found;
    }

    @Override
    public String toString() {
        return Secret.summary(this);
    }
}
