package no.fotfeste.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Something that holds whatever {@link Chance} brings: the method takes one, and is tried many times with others.
 *
 * <p>Each run begins at another seed. A failure tells the seed of the very try that failed; with {@code -Dfotfeste.test.seed=} and
 * that number every property begins at it, so that the failure comes back at once and as often as one likes.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Test
@ExtendWith(Tries.class)
public @interface Property {

    /** How many times it is tried. */
    int tries() default 1000;
}
