package no.fotfeste.database;

/** Where the running database is, and the two roles to reach it with. */
record DatabaseAddress(String url, Role application, Role owner) {

    record Role(String name, String password) {}
}
