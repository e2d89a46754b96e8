package no.fotfeste.database;

import no.fotfeste.kernel.Secret;

/** Where the running database is, and the two roles to reach it with. */
record DatabaseAddress(String url, Role application, Role owner) {

    record Role(String name, String password) {

        @Override
        public String toString() {
            return Secret.summary(this);
        }
    }

    @Override
    public String toString() {
        return Secret.summary(this);
    }
}
