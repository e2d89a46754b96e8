package no.fotfeste.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.fotfeste.Answer;
import no.fotfeste.Handler;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.testing.HttpVisitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.system.CapturedOutput;

/**
 * Everybody who can sign in to the demo world, and nobody, searches in every way there is, and asks straight for what is hidden:
 * each answer is that of somebody who never was.
 */
class WalkBySearchTests extends PartOfTheWalk {

    /** Ways to search that are asked by POST. A new one is walked too, or this list tells that it is not. */
    private static final Map<String, String> SEARCHES =
            Map.of("/cases/search", "q", "/cases/{id}/coordination/find", "municipality");

    private Told told;
    private final Map<String, Walker> walkers = new LinkedHashMap<>();

    @BeforeAll
    void everybodyComes() throws IOException, InterruptedException {
        told = told();
        for (Told.Account account : told.accounts()) {
            walkers.put(account.username(), signedIn(account));
        }
        walkers.put(NOBODY, nobody());
    }

    private Walker walker(String username) {
        return Objects.requireNonNull(walkers.get(username));
    }

    @Test
    void everyWayToSearchIsKnownHere() {
        assertThat(Handler.all().stream()
                        .filter(handler -> handler.isAskedWith("POST"))
                        .map(Handler::template)
                        .filter(template -> template.matches(".*/(search|find|suggest|match)[a-z-]*")))
                .containsExactlyInAnyOrderElementsOf(SEARCHES.keySet());
    }

    @Test
    void searchingAnswersAsForSomebodyWhoNeverWas(CapturedOutput output) throws IOException, InterruptedException {
        List<String> telling = new ArrayList<>();
        for (Walker walker : walkers.values()) {
            for (Hidden person : told.hiddenFrom(walker.username())) {
                for (String question :
                        Questions.about(person, walker(person.visibleTo().getFirst()))) {
                    telling.addAll(tellingSearches(walker, question));
                }
            }
            assertThat(walker.leaks()).as(walker.username()).isEmpty();
        }
        assertThat(telling).isEmpty();
        nothingIsLogged(output);
    }

    private List<String> tellingSearches(Walker walker, String question) throws IOException, InterruptedException {
        List<String> telling = new ArrayList<>();
        String unknown = Questions.unknownLike(question);
        Answer cases = searched(walker, question, unknown);
        Answer nothing = searched(walker, unknown, question);
        if (!cases.equals(nothing)) {
            telling.add(walker.username() + " searches for " + question + ": " + cases.difference(nothing));
        }
        walker.ask("/directory?q=" + HttpVisitor.form(Map.of("q", question)).substring(2), question, Map.of());
        return telling;
    }

    private static Answer searched(Walker walker, String question, String other)
            throws IOException, InterruptedException {
        return Answer.of(walker.ask("/cases/search", question, Map.of("q", question)), question, other);
    }

    @Test
    void askingStraightForThemAnswersAsForSomebodyWhoNeverWas() throws IOException, InterruptedException {
        List<String> telling = new ArrayList<>();
        for (Walker walker : walkers.values()) {
            for (String caseId : casesHiddenFrom(walker)) {
                boolean first = caseId.equals(casesHiddenFrom(walker).getFirst());
                for (String address : first ? addressesOf(caseId) : List.of("/cases/" + caseId)) {
                    String never = CaseId.next().toString();
                    Answer known = asked(walker, address, caseId);
                    Answer unknown = asked(walker, address.replace(caseId, never), never);
                    if (!known.equals(unknown)) {
                        telling.add(walker.username() + " at " + address + ": " + known.difference(unknown));
                    }
                }
            }
            assertThat(walker.leaks()).as(walker.username()).isEmpty();
        }
        assertThat(telling).isEmpty();
    }

    private List<String> casesHiddenFrom(Walker walker) {
        return told.hiddenFrom(walker.username()).stream()
                .flatMap(person -> person.caseId().stream())
                .toList();
    }

    /** One of each kind of page: all kinds and methods are swept elsewhere, with cases of nobody in particular. */
    private static List<String> addressesOf(String caseId) {
        return Handler.all().stream()
                .filter(handler ->
                        handler.isAskedWith("GET") && handler.address().startsWith("/cases/{id"))
                .map(handler -> handler.addresses(caseId).getFirst())
                .distinct()
                .toList();
    }

    private static Answer asked(Walker walker, String address, String identifier)
            throws IOException, InterruptedException {
        return Answer.of(walker.ask(address, identifier, Map.of()), identifier);
    }

    @Test
    void whatIsAskedWronglyIsNotRepeated() throws IOException, InterruptedException {
        for (Walker walker : List.of(walker("tor"), walker(NOBODY))) {
            for (Hidden person : told.hiddenFrom(walker.username())) {
                for (String word : person.words()) {
                    String written =
                            HttpVisitor.form(Map.of("", word)).substring(1).replace("+", "%20");
                    walker.ask("/" + written, "", Map.of());
                    walker.ask("/cases/" + written, "", Map.of());
                    walker.ask("/receipt", word, Map.of("code", word));
                }
            }
            assertThat(walker.leaks()).as(walker.username()).isEmpty();
        }
    }
}
