package no.fotfeste.web;

import java.util.function.Supplier;

/** What several modules give to one page is read in one go, so that all of it stood so at one moment. */
public interface OneMoment {

    /** Does the work, which may be done again when somebody else was quicker: it reads, and does nothing else. */
    <T> T during(Supplier<T> work);
}
