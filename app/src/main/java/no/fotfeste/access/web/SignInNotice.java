package no.fotfeste.access.web;

import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What the sign-in page has to say, from the word in its address. */
public enum SignInNotice {
    FAILED("failed", "danger", false),
    WAIT("wait", "warning", true),
    KEPT("kept", "info", true),
    AGAIN("again", "info", false),
    REFUSED("refused", "danger", true),
    WEAK("weak", "danger", true),
    UNREACHABLE("unreachable", "warning", true),
    OUT("out", "info", false);

    private final String word;
    private final String color;
    private final boolean explained;

    SignInNotice(String word, String color, boolean explained) {
        this.word = word;
        this.color = color;
        this.explained = explained;
    }

    static @Nullable SignInNotice of(Collection<String> words) {
        return Arrays.stream(values())
                .filter(notice -> words.contains(notice.word))
                .findFirst()
                .orElse(null);
    }

    /** What its texts start with. */
    public String key() {
        return "access.signIn." + word;
    }

    /** How loud it is. */
    public String color() {
        return color;
    }

    /** Whether there is more to say than its title. */
    public boolean isExplained() {
        return explained;
    }

    /** Whether something was done wrong. */
    public boolean isFault() {
        return color.equals("danger");
    }
}
