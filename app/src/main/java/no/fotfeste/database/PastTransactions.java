package no.fotfeste.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.beans.factory.annotation.Qualifier;

/**
 * A few connections of the owner's for short work that is kept whatever becomes of the transaction it is done in. Whoever takes one
 * gives it back at once, and asks for nothing of the other connections meanwhile: then nobody ever waits for who waits for them.
 */
@Qualifier
@Target({ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface PastTransactions {}
