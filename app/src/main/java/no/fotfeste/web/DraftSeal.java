package no.fotfeste.web;

import no.fotfeste.kernel.Sealed;

/** Seals what is being typed, before it belongs to a case. The module that keeps keys implements it. */
public interface DraftSeal {

    /** Seals a field of a draft. */
    Sealed seal(String text);

    /** Reads a field of a draft. */
    String unseal(Sealed sealed);
}
