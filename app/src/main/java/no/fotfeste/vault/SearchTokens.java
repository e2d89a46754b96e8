package no.fotfeste.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import no.fotfeste.kernel.TypedText;

/**
 * Turns words into tokens that can be looked up but not read back: a keyed hash of each normalised word.
 *
 * <p>Search is exact by word. Case, accents, punctuation, hidden characters and how a letter is put together do not matter; æ, ø and å keep their own meaning.
 */
public final class SearchTokens {

    private static final int TOKEN_BYTES = 16;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENTS = Pattern.compile("(?<=[a-z])\\p{M}+");

    private final SecretKeySpec key;

    SearchTokens(byte[] key) {
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    /** The tokens of every word of a text. */
    public Set<Token> of(String text) {
        return BETWEEN_WORDS
                .splitAsStream(normalised(text))
                .filter(word -> !word.isEmpty())
                .map(this::token)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** One token for all the words of a text together, in any order: it is found by whoever knows every one of them. */
    public Token together(String text) {
        // No word has a space in it, so this is never the token of a single word.
        return token(BETWEEN_WORDS
                .splitAsStream(normalised(text))
                .filter(word -> !word.isEmpty())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" ", "together ", "")));
    }

    private static String normalised(String text) {
        String kept = TypedText.clean(text).toLowerCase(Locale.ROOT).replace("å", "\u0001");
        String plain =
                ACCENTS.matcher(Normalizer.normalize(kept, Normalizer.Form.NFD)).replaceAll("");
        return plain.replace("\u0001", "å");
    }

    private Token token(String word) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return new Token(Arrays.copyOf(mac.doFinal(word.getBytes(StandardCharsets.UTF_8)), TOKEN_BYTES));
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException("This Java lacks HmacSHA256", problem);
        }
    }

    /** The token of one word. */
    public static final class Token {

        private final byte[] bytes;

        Token(byte[] bytes) {
            this.bytes = bytes;
        }

        /** As stored and looked up. */
        public byte[] bytes() {
            return bytes.clone();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Token token && Arrays.equals(bytes, token.bytes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bytes);
        }
    }
}
