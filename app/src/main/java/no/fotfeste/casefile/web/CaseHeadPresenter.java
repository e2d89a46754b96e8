package no.fotfeste.casefile.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseHeading;
import no.fotfeste.casefile.CaseHeading.HeadingAction;
import no.fotfeste.casefile.CaseHeading.HeadingFact;
import no.fotfeste.casefile.CaseKind;
import no.fotfeste.casefile.CaseRoutes;
import no.fotfeste.casefile.ClientCase;
import no.fotfeste.casefile.Interpreter;
import no.fotfeste.casefile.Protection;
import no.fotfeste.casefile.SpokenLanguages;
import no.fotfeste.web.DirectionIsolation;
import no.fotfeste.web.Page;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Puts together the top of a case page from the case and from what the modules add. */
@Component
class CaseHeadPresenter {

    private static final int MOST_FACTS = 5;

    private final SingletonSupplier<List<CaseHeading>> headings;

    CaseHeadPresenter(ObjectProvider<CaseHeading> headings) {
        this.headings = SingletonSupplier.of(() -> headings.stream()
                .sorted(Comparator.comparingInt(CaseHeading::order))
                .toList());
    }

    CaseHead of(OpenCase opened, ClientCase client, Page page) {
        List<CaseHeading> added = headings.obtain();
        // With the strictest grades no room says anything here: a room, a municipality or a coordinator's office is a
        // place.
        List<CaseHeading> speaking = client.protection().isStrict() ? List.of() : added;
        return new CaseHead(
                client.knownAs(),
                line(opened, client, page, speaking),
                client.protection() == Protection.NONE
                        ? null
                        : page.text("casefile.protection." + client.protection().name()),
                facts(opened, client, page, speaking),
                actions(opened, client, page, added));
    }

    private static String line(OpenCase opened, ClientCase client, Page page, List<CaseHeading> speaking) {
        List<String> parts = new ArrayList<>();
        if (client.staysAnonymous()) {
            parts.add(page.text("casefile.head.anonymous"));
        } else if (client.fullName() != null) {
            parts.add(client.fullName());
        }
        age(client, page, parts);
        speaking.forEach(heading -> heading.line(opened, page).ifPresent(parts::add));
        return String.join(" · ", parts);
    }

    private static void age(ClientCase client, Page page, List<String> parts) {
        OptionalInt age = client.ageOn(page.today());
        if (age.isPresent()) {
            parts.add(page.text("casefile.head.age." + client.kind().name(), age.getAsInt()));
        } else if (client.kind() == CaseKind.CHILD) {
            parts.add(page.text("casefile.kind.CHILD"));
        }
    }

    private static List<HeadingFact> facts(OpenCase opened, ClientCase client, Page page, List<CaseHeading> speaking) {
        HeadingFact contact = new HeadingFact(page.text("casefile.head.contact"), contact(client, page));
        HeadingFact language = new HeadingFact(page.text("casefile.head.language"), language(client, page));
        List<HeadingFact> last = client.mustNotHappen() == null
                ? List.of()
                : List.of(new HeadingFact(page.text("casefile.head.mustNot"), client.mustNotHappen()));
        int room = MOST_FACTS - 2 - last.size() - (client.protection() == Protection.NONE ? 0 : 1);
        Stream<HeadingFact> added = speaking.stream()
                .flatMap(heading -> heading.fact(opened, page).stream())
                .limit(room);
        return Stream.of(Stream.of(contact, language), added, last.stream())
                .flatMap(part -> part)
                .toList();
    }

    private static String contact(ClientCase client, Page page) {
        String kind = page.text("casefile.contact." + client.contactKind().name());
        String words = client.safeContact();
        return words == null ? kind : kind + ": " + DirectionIsolation.marked(words);
    }

    private static String language(ClientCase client, Page page) {
        String language = SpokenLanguages.titled(page, client.language());
        boolean settled = client.interpreter() == Interpreter.NOT_NEEDED;
        return settled
                ? language
                : language + ", "
                        + page.text(
                                "casefile.interpreter." + client.interpreter().name() + ".short");
    }

    private static List<HeadingAction> actions(OpenCase opened, ClientCase client, Page page, List<CaseHeading> added) {
        List<HeadingAction> offered = added.stream()
                .flatMap(heading -> heading.action(opened, page).stream())
                .collect(Collectors.toCollection(ArrayList::new));
        offered.add(new HeadingAction(
                page.text("casefile.head.change"), CaseRoutes.of(client.id()).client(), false));
        return oneFilled(offered);
    }

    /** The filled one last, to the right, as in every head of a page; a second filled one becomes an outline. */
    private static List<HeadingAction> oneFilled(List<HeadingAction> offered) {
        List<HeadingAction> outlined = new ArrayList<>();
        List<HeadingAction> filled = new ArrayList<>();
        for (HeadingAction action : offered) {
            if (action.primary() && filled.isEmpty()) {
                filled.add(action);
            } else {
                outlined.add(new HeadingAction(action.label(), action.path(), false));
            }
        }
        outlined.addAll(filled);
        return List.copyOf(outlined);
    }
}
