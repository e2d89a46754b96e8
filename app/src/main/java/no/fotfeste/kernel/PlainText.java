package no.fotfeste.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of a record that no text in it is about a person or by one: codes, paths, words of ours, names of public bodies. It may
 * show itself anywhere. What is personal beside it is a {@link Secret}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface PlainText {}
