package no.fotfeste.casefile;

import java.time.LocalDate;

/** Something the client said, in her own words. */
public record Quotation(LocalDate saidOn, WayOfSaying how, String words) {

    @Override
    public String toString() {
        return "own words";
    }
}
