package no.fotfeste.pathway;

/** Something wrong in a catalogue, and where. */
public record CatalogueProblem(String file, int line, String reason) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + reason;
    }
}
