package no.fotfeste.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares whom a handler answers and the most it may show. A handler without it answers nobody. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Outlet {

    /** Who may reach it: one of these is enough. */
    Audience[] audience();

    /** The most it may show. */
    Reveals reveals();
}
