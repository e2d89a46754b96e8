package no.fotfeste.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keyed hashes by which the same person is recognised in two places without either place being read. With a key of their own, so
 * that they cannot be compared with the words of search.
 */
public final class MatchTokens {

    private static final int TOKEN_BYTES = 16;

    private final SecretKeySpec key;

    MatchTokens(byte[] key) {
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    /** The token of what somebody is recognised by. */
    public SearchTokens.Token of(String trait) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return new SearchTokens.Token(
                    Arrays.copyOf(mac.doFinal(trait.getBytes(StandardCharsets.UTF_8)), TOKEN_BYTES));
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException("This Java lacks HmacSHA256", problem);
        }
    }
}
