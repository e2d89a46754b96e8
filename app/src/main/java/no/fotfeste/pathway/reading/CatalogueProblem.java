package no.fotfeste.pathway.reading;

import no.fotfeste.kernel.PlainText;

/** Something wrong in a catalogue, and where. */
@PlainText
public record CatalogueProblem(String file, int line, String reason) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + reason;
    }
}
