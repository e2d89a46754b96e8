package no.fotfeste.directory;

import java.util.List;

/**
 * A municipality as it is or once was.
 *
 * @param number identifies it
 * @param names what it is called; earlier municipalities by their Norwegian name only
 * @param county where it lies
 * @param validity when the number is in use
 * @param successors what came after it, empty while it is in use; more than one when it was split
 */
public record Municipality(
        MunicipalityNumber number,
        PlaceNames names,
        County county,
        Validity validity,
        List<MunicipalityNumber> successors) {

    public Municipality {
        successors = List.copyOf(successors);
    }

    /** The Norwegian name. Not unique: show {@link #nameAndCounty()} where people choose. */
    public String name() {
        return names.norwegian();
    }

    /** The name with the county's, which tells the two Herøy and the two Våler apart. */
    public String nameAndCounty() {
        return name() + " (" + county.names().norwegian() + ")";
    }

    /** Whether it exists today. */
    public boolean isCurrent() {
        return validity.isCurrent();
    }
}
