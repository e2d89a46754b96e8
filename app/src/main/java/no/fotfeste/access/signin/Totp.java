package no.fotfeste.access.signin;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import no.fotfeste.kernel.TypedText;

/** Codes from an app, new every half minute (RFC 6238 with SHA-1, as all apps make them). */
public final class Totp {

    /** How many figures an app shows. */
    public static final int DIGITS = 6;

    private static final int SECONDS = 30;
    private static final int[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000};

    private Totp() {}

    /** The half minute that a moment lies in, counted from 1970. */
    public static long stepAt(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), SECONDS);
    }

    /** The code of a half minute. */
    public static String code(byte[] secret, long step, int digits) {
        byte[] hash = hmac(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = hash[hash.length - 1] & 0x0f;
        int cut = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fffffff;
        return String.format(Locale.ROOT, "%0" + digits + "d", cut % POWERS[digits]);
    }

    /** The half minute whose code was typed: this one or a neighbour, for clocks that go a little wrong; always after the last one used. */
    public static OptionalLong matching(byte[] secret, String typed, Instant now, long last) {
        String figures = TypedText.figures(typed);
        long here = stepAt(now);
        OptionalLong found = OptionalLong.empty();
        for (long step = here - 1; step <= here + 1; step++) {
            if (step > last && same(code(secret, step, DIGITS), figures)) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    private static boolean same(String code, String typed) {
        return MessageDigest.isEqual(code.getBytes(StandardCharsets.US_ASCII), typed.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] hmac(byte[] secret, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HMAC with SHA-1", e);
        }
    }
}
