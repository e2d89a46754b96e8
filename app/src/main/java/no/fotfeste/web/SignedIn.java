package no.fotfeste.web;

import java.util.Set;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;

/** Tells the shell who is signed in. The module that knows accounts implements it. */
public interface SignedIn {

    /** Who asks for this page, or null when nobody has signed in. */
    @Nullable
    Person current();

    /** The key of what every page says of this installation, or null. */
    default @Nullable String houseNotice() {
        return null;
    }

    /**
     * Someone signed in, as the shell needs to know them.
     *
     * @param account whose drafts are shown
     * @param name shown in the top bar; the first word greets on I dag
     * @param body where they work, shown under the name
     * @param audiences what they may reach; never holds {@link Audience#EVERYONE}
     */
    record Person(AccountId account, String name, String body, Set<Audience> audiences) {

        public Person {
            audiences = Set.copyOf(audiences);
        }

        /** Whether an outlet for one of these is open to this person. */
        public boolean mayReach(Audience... wanted) {
            for (Audience audience : wanted) {
                if (audience == Audience.EVERYONE || audience == Audience.SIGNED_IN || audiences.contains(audience)) {
                    return true;
                }
            }
            return false;
        }

        /** How a colleague would greet. */
        public String firstName() {
            int space = name.indexOf(' ');
            return space < 0 ? name : name.substring(0, space);
        }

        @Override
        public String toString() {
            return Secret.summary(this);
        }
    }
}
