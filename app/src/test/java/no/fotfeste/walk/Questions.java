package no.fotfeste.walk;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How one may search for somebody: by each word, as it sounds, by its beginning, and by the day of birth. */
final class Questions {

    private static final Pattern BORN = Pattern.compile("name=\"born\"[^>]*value=\"(\\d{4})-(\\d{2})-(\\d{2})\"");
    private static final int BEGINNING = 5;

    private Questions() {}

    /** @param visible somebody who may see the person, and can tell when he or she was born */
    static Set<String> about(Hidden person, Walker visible) throws IOException, InterruptedException {
        Set<String> questions = new LinkedHashSet<>();
        if (person.caseId().isPresent()) {
            questions.addAll(born(person.caseId().get(), visible));
            questions.add(person.caseId().get());
        }
        for (String word : person.words()) {
            questions.add(word);
            questions.add(word.toUpperCase(Locale.ROOT));
            questions.add(asItSounds(word));
            questions.add(word.substring(0, Math.min(BEGINNING, word.length())));
        }
        return questions;
    }

    /** Something of the same shape, and as long when it is sent, that is nobody's. */
    static String unknownLike(String question) {
        return question.replaceAll("[0-9]", "3")
                .replaceAll("[ÆØÅÖÄ]", "Ð")
                .replaceAll("[æøåöä]", "ð")
                .replaceAll("[\\p{Lu}&&[^Ð]]", "Q")
                .replaceAll("[\\p{Ll}&&[^ð]]", "q");
    }

    private static String asItSounds(String word) {
        return word.replace("å", "aa").replace("ø", "oe").replace("v", "w").replace("kk", "ck");
    }

    private static List<String> born(String caseId, Walker visible) throws IOException, InterruptedException {
        Matcher day = BORN.matcher(
                visible.visitor().get("/cases/" + caseId + "/client").body());
        if (!day.find()) {
            throw new IllegalStateException("The form tells no day of birth");
        }
        return List.of(
                day.group(1) + "-" + day.group(2) + "-" + day.group(3),
                day.group(3) + "." + day.group(2) + "." + day.group(1));
    }
}
