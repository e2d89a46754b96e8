package no.fotfeste.database;

import no.fotfeste.kernel.PlainText;
import no.fotfeste.kernel.Secret;

/** Where the running database is, and the two roles to reach it with. */
record DatabaseAddress(Secret<String> url, Role application, Role owner) {

    @PlainText
    record Role(String name, Secret<String> password) {

        /** As it was written: what is personal is hidden at once. */
        public Role(String name, String password) {
            this(name, Secret.of(password));
        }
    }
}
