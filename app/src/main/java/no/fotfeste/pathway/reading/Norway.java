package no.fotfeste.pathway.reading;

import no.fotfeste.pathway.Catalogue;
import no.fotfeste.pathway.Facts;
import no.fotfeste.pathway.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** The pathway that comes with the application: its vocabulary and its catalogue, each read once, when somebody first asks. */
@NamedInterface("reading")
public final class Norway {
    private static @Nullable Catalogue catalogue;

    private Norway() {}

    /**
     * Its catalogue.
     *
     * @throws CatalogueProblems if anything is wrong with it
     */
    public static synchronized Catalogue catalogue() {
        if (catalogue == null) {
            catalogue = CatalogueReader.read(CatalogueFolder.norway());
        }
        return catalogue;
    }

    /** Begins to read the catalogue, so that it is there when somebody asks. */
    public static void readAhead() {
        Thread.ofPlatform().name("pathway").daemon().start(() -> {
            try {
                catalogue();
            } catch (CatalogueProblems told) {
                // Whoever asks for it finds the same, and stops the start with it.
            }
        });
    }

    /** The facts that conditions can ask about. */
    public static Vocabulary vocabulary() {
        return OfFacts.VOCABULARY;
    }

    /** Nothing known yet of a case. */
    public static Facts noFacts() {
        return vocabulary().noFacts();
    }

    /** Read by itself, since pages ask for it before there is a plan. */
    private static final class OfFacts {
        static final Vocabulary VOCABULARY = VocabularyReader.read(CatalogueFolder.norway());
    }
}
