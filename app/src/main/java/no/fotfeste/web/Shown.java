package no.fotfeste.web;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;
import no.fotfeste.kernel.Sha256;

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
        return HexFormat.of().formatHex(Sha256.of(all), 0, BYTES);
    }
}
