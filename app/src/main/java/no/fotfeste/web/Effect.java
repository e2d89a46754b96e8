package no.fotfeste.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On the handler that takes a form: what it does to what stands, and with that what happens when the form comes twice or when
 * somebody else was first. {@code OneEffectTests} lets no handler be without it.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Effect {

    /** The field that carries the one-time key of a form. */
    String KEY = "_once";

    /** What it does. */
    Kind value();

    /** The field that carries what the form was shown, or what the names of several such fields begin with. */
    String seen() default "version";

    /** What a form may do. */
    enum Kind {
        /** Nothing: a search, a preview, a file written for whoever asks. It may be sent as often as one likes. */
        NONE(false, false),
        /** Adds beside what stands, so nothing that anybody else wrote can be lost by it. */
        ADDS(true, false),
        /**
         * Writes over what stands. The form carries what it was shown; when that has changed, nothing is written, and whoever sent
         * it sees both values and decides.
         */
        REPLACES(true, true),
        /** Says once what can be said once: it is refused, with words, when somebody has said it already. */
        DECIDES_ONCE(true, true),
        /**
         * Writes what is kept so that nobody can read it back, so there are no two values to show: whoever knew last counts, and the
         * account's own history says who that was.
         */
        WRITES_UNREAD(true, true),
        /** Takes away or ends the one thing that its address names. Whoever comes second wanted what has come to pass. */
        ENDS(true, false),
        /** Concerns the account of whoever sends it and no other: nobody else writes there. */
        OWN(true, true),
        /** One of several pages of a form that is kept as a draft until the last is sent; what is sent then is added. */
        CONTINUES(true, true),
        /** Keeps or throws away what is being typed. Every field there has its own versions, and every state is the last one sent. */
        TYPING(false, false),
        /**
         * Of somebody who is on the way in or shows who they are: passwords, codes and passkeys count once by themselves, and a
         * session may not be there yet.
         */
        IDENTIFIES(false, false),
        /** Proves itself by a code on paper, and says the same however often it is shown. */
        ACKNOWLEDGES(false, false);

        private final boolean counted;
        private final boolean mayDiffer;

        Kind(boolean counted, boolean mayDiffer) {
            this.counted = counted;
            this.mayDiffer = mayDiffer;
        }

        /** Whether the form carries a one-time key, and takes effect once for each. */
        public boolean isCounted() {
            return counted;
        }

        /** Whether the same form with something else in it is another sending, that a check of its own looks at. */
        public boolean mayDiffer() {
            return mayDiffer;
        }
    }
}
