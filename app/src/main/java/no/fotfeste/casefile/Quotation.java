package no.fotfeste.casefile;

import java.time.LocalDate;
import no.fotfeste.kernel.Secret;

/** Something the client said, in her own words. */
public record Quotation(LocalDate saidOn, WayOfSaying how, Secret<String> words) {

    /** As it was written: what is personal is hidden at once. */
    public Quotation(LocalDate saidOn, WayOfSaying how, String words) {
        this(saidOn, how, Secret.of(words));
    }
}
