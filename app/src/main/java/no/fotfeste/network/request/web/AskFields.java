package no.fotfeste.network.request.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.fotfeste.network.request.Piece;
import no.fotfeste.network.request.RequestKind;
import no.fotfeste.sharing.DecisionForms;
import no.fotfeste.sharing.PieceKind;
import no.fotfeste.web.Choice;
import no.fotfeste.web.Page;

/** The fields of the form where one asks somebody. */
public final class AskFields {

    /** What is carried from the choice of place. */
    public static final List<String> PLACE = List.of("measure", "type", "municipality");

    /** The readiness list of a hand-over, C7. */
    public static final List<PieceKind> READINESS =
            List.of(PieceKind.HOME, PieceKind.SCHOOL, PieceKind.GP, PieceKind.NAV);

    /** Everything that is carried from the form to what the receiver sees. */
    public static final List<String> ALL = Stream.of(
                    PLACE.stream(),
                    Stream.of("receiver", "asks", "question", "remains", "wishedOn", "share"),
                    READINESS.stream()
                            .flatMap(kind -> Stream.of("ready" + kind.name(), "ready" + kind.name() + "Text")))
            .flatMap(fields -> fields)
            .toList();

    /** What was begun on the page where it is decided that it may be told. */
    static final List<String> DECIDED = DecisionForms.FIELDS;

    /** The same, and the draft it is kept in. */
    public static final List<String> CARRIED =
            Stream.concat(ALL.stream(), Stream.of(AskDrafts.DRAFT)).toList();

    /** What is written further down than the choice of place: carried while there is nobody to choose. */
    public static final List<String> WRITTEN = ALL.subList(PLACE.size(), ALL.size());

    private AskFields() {}

    /** What one can ask for. */
    public static List<Choice> asks(Page page) {
        return Stream.of(RequestKind.REQUEST, RequestKind.QUESTION)
                .map(kind -> Choice.of(kind.name(), page.text("network.ask.asks." + kind.name())))
                .toList();
    }

    /** Whether something is in place. */
    public static List<Choice> readiness(Page page) {
        return Arrays.stream(Piece.Readiness.values())
                .map(each -> Choice.of(each.name(), page.text("network.readiness." + each.name())))
                .toList();
    }
}
