package no.fotfeste.directory;

import java.util.List;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A body that helps: a crisis centre or a service.
 *
 * @param type what kind of help it gives
 * @param name what people call it
 * @param municipality where it belongs, or null when it serves the whole country
 * @param level who runs it
 * @param phone public telephone number, or empty
 * @param hours when one can call or come, in plain words, or empty
 * @param offer what it offers, in plain words, or empty
 * @param languages languages people there speak, as two-letter codes
 * @param version counts its changes, so that of two who edit at once the second is told
 */
@PlainText
public record Body(
        BodyId id,
        ServiceType type,
        String name,
        @Nullable MunicipalityNumber municipality,
        Level level,
        String phone,
        String hours,
        String offer,
        List<String> languages,
        int version) {

    public Body {
        languages = List.copyOf(languages);
    }

    /** A centre or a service, as most pages tell them apart. */
    public enum Kind {
        CENTRE,
        SERVICE
    }

    /** Who runs a body. */
    public enum Level {
        MUNICIPAL,
        COUNTY,
        STATE,
        PRIVATE,
        VOLUNTARY
    }

    /** A new one, with only what it must have. */
    public static Body named(String name, ServiceType type, @Nullable MunicipalityNumber municipality, Level level) {
        return new Body(BodyId.next(), type, name, municipality, level, "", "", "", List.of(), 0);
    }

    /** The same content as another entry's next version. */
    public Body as(BodyId otherId, int otherVersion) {
        return new Body(otherId, type, name, municipality, level, phone, hours, offer, languages, otherVersion);
    }

    /** Whether it is a crisis centre or a service. */
    public Kind kind() {
        return type == ServiceType.CRISIS_CENTRE ? Kind.CENTRE : Kind.SERVICE;
    }
}
