package no.fotfeste.access.signin;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * Passwords as they are kept for real, but cheap to work on: the tests make thousands of accounts. Tells what passwords were
 * compared with, so that a test need not measure how long it took.
 */
@TestComponent
public class QuickPasswords implements BeanPostProcessor {

    private static final ThreadLocal<List<String>> COMPARED = new ThreadLocal<>();

    /** How costly what a password was compared with on this thread is to try, once for each comparison. */
    static List<String> costsDuring(Runnable work) {
        List<String> compared = new ArrayList<>();
        COMPARED.set(compared);
        try {
            work.run();
        } finally {
            COMPARED.remove();
        }
        return compared.stream().map(QuickPasswords::costOf).toList();
    }

    /** The part of what is kept that tells which work it takes; the rest is chance. */
    static String costOf(String kept) {
        return kept.replaceFirst("(\\$[^$]*\\$[^$]*\\$[^$]*\\$).*", "$1");
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof FewPasswordsAtOnce ? new FewPasswordsAtOnce(new Quick()) : bean;
    }

    private static final class Quick extends Argon2PasswordEncoder {

        private static final int SALT = 16;
        private static final int HASH = 32;
        private static final int KILOBYTES = 64;

        Quick() {
            super(SALT, HASH, 1, KILOBYTES, 1);
        }

        @Override
        protected boolean matchesNonNull(String raw, String encoded) {
            List<String> compared = COMPARED.get();
            if (compared != null) {
                compared.add(encoded);
            }
            return super.matchesNonNull(raw, encoded);
        }
    }
}
