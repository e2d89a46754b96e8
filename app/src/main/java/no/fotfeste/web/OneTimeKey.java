package no.fotfeste.web;

import java.security.SecureRandom;
import java.util.Base64;

/** The key of one form as it was shown once: random, so that nobody can have it but whoever was shown the form. */
final class OneTimeKey {

    private static final int BYTES = 18;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimeKey() {}

    static String next() {
        byte[] key = new byte[BYTES];
        RANDOM.nextBytes(key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
    }
}
