package no.fotfeste.access.door;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.modulith.NamedInterface;

/**
 * On a handler that changes who may see a case or something of it, and on the one that asks for it. The door lets nobody to it who has
 * the case open in an emergency. What forgets it is still stopped by {@link OpenCase#whoSees()}, and after that by the database.
 */
@NamedInterface("door")
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ChangesWhoSees {}
