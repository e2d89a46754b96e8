package no.fotfeste.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** Stands for what a form was shown, where several things are shown together and no one row of the database counts their changes. */
public final class Shown {

    private static final int BYTES = 12;

    private Shown() {}

    /** The same for the same values, and another when one of them has changed. */
    public static String version(Object... values) {
        String all = Arrays.stream(values)
                .map(String::valueOf)
                .map(value -> value.length() + ":" + value)
                .collect(Collectors.joining());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
