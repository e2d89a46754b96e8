package no.fotfeste.sharing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseKind;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.casefile.ClientCase;
import no.fotfeste.casefile.SpokenLanguages;
import no.fotfeste.kernel.Secret;
import no.fotfeste.sharing.NewDecision.ChildsSay;
import no.fotfeste.sharing.ParentalResponsibility.Answer;
import no.fotfeste.web.Choice;
import no.fotfeste.web.Form;
import no.fotfeste.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The fields by which something is decided, wherever it turns out that it must be. A yes is one tick and three fields, which are as
 * they were the last time.
 */
@Component
public class DecisionForms {

    /** The fields, but for the yes itself: that is said each time. */
    public static final List<String> FIELDS =
            List.of("ground", "groundReason", "consentLanguage", "understood", "consentUntil", "givenBy", "childWords");

    private static final String YES = "saidYes";
    private static final int MONTHS = 6;

    private final CaseService cases;
    private final SharingDecisionService decisions;
    private final ConsentingParents parents;
    private final Door door;

    DecisionForms(CaseService cases, SharingDecisionService decisions, ConsentingParents parents, Door door) {
        this.cases = cases;
        this.decisions = decisions;
        this.parents = parents;
        this.door = door;
    }

    /** What the fields show; the form is filled with how it was the last time. */
    public DecisionFields ask(
            OpenCase opened,
            String recipient,
            Collection<PieceKind> missing,
            Set<PieceKind> refused,
            Form form,
            Page page) {
        ClientCase client = cases.read(opened);
        fill(form, decisions.latestConsent(opened), client, page);
        return new DecisionFields(
                Secret.of(recipient),
                words(missing, page),
                words(missing.stream().filter(refused::contains).toList(), page),
                SpokenLanguages.choices(page),
                choices(Understanding.values(), "sharing.understood.", page),
                Arrays.stream(Ground.values())
                        .filter(ground -> ground != Ground.CONSENT)
                        .map(ground -> new Choice(
                                ground.name(),
                                page.text("sharing.ground." + ground.name()),
                                page.text("sharing.ground.law." + ground.name())))
                        .toList(),
                client.kind() == CaseKind.CHILD ? child(opened, client, page) : null);
    }

    private static void fill(Form form, Optional<SharingDecision> before, ClientCase client, Page page) {
        form.or("consentLanguage", before.map(SharingDecision::language).orElse(client.language()));
        form.or(
                "understood",
                before.map(SharingDecision::understanding)
                        .map(Understanding::name)
                        .orElse(null));
        form.or(
                "consentUntil",
                before.map(SharingDecision::until)
                        .filter(until -> until.isAfter(page.today()))
                        .orElse(page.today().plusMonths(MONTHS))
                        .toString());
    }

    private DecisionFields.Child child(OpenCase opened, ClientCase client, Page page) {
        boolean violent = parents.otherIsViolent(opened);
        List<Choice> answers = Stream.of(Answer.CONSENTED, Answer.REFUSED, Answer.NOT_ASKED, Answer.NO_RESPONSIBILITY)
                .map(answer -> Choice.of(answer.name(), page.text("sharing.holder." + answer.name())))
                .toList();
        List<Choice> others = Stream.of(Answer.values())
                .filter(answer -> !violent || answer != Answer.CONSENTED)
                .map(answer -> Choice.of(answer.name(), page.text("sharing.holder." + answer.name())))
                .toList();
        return new DecisionFields.Child(
                adults(opened, client), answers, others, choices(ChildWish.values(), "sharing.wish.", page), violent);
    }

    private List<DecisionFields.Adult> adults(OpenCase opened, ClientCase client) {
        return door.look(opened.purpose(), viewing -> cases.family(opened, viewing, client.family())).stream()
                .filter(member -> member.kind() == CaseKind.ADULT)
                .map(member -> new DecisionFields.Adult(
                        "holder-" + member.id(), Secret.of(member.knownAs().reveal())))
                .toList();
    }

    /** What was decided about these kinds; nothing when something is wrong, and the form says what. */
    public Optional<NewDecision> read(OpenCase opened, Set<PieceKind> kinds, Form form, Page page) {
        boolean yes = form.ticked(YES);
        Optional<Ground> other = form.choice("ground", Ground.class).filter(ground -> ground != Ground.CONSENT);
        if (yes == other.isPresent()) {
            form.refuse(YES, yes ? "sharing.decide.one" : "sharing.decide.missing");
        }
        ClientCase client = cases.read(opened);
        ChildsSay say = client.kind() == CaseKind.CHILD ? say(form) : null;
        return yes
                ? consent(opened, client, kinds, say, form, page)
                : other.flatMap(ground -> other(ground, kinds, say, form, page));
    }

    /** A no to these kinds. */
    public NewDecision refusal(OpenCase opened, Set<PieceKind> kinds, Form form, Page page) {
        NewDecision refusal = NewDecision.refusal(kinds, page.today());
        return cases.read(opened).kind() == CaseKind.CHILD
                ? refusal.asked(new ChildsSay(
                        form.choice("childWish", ChildWish.class).orElse(ChildWish.NOT_ASKED), form.text("childWords")))
                : refusal;
    }

    private static @Nullable ChildsSay say(Form form) {
        if (form.value("childWish").isEmpty()) {
            form.refuse("childWish", "sharing.wish.missing");
        }
        return form.choice("childWish", ChildWish.class)
                .map(wish -> new ChildsSay(wish, form.text("childWords")))
                .orElse(null);
    }

    private Optional<NewDecision> consent(
            OpenCase opened, ClientCase client, Set<PieceKind> kinds, @Nullable ChildsSay say, Form form, Page page) {
        String language = form.value("consentLanguage");
        if (!SpokenLanguages.has(language)) {
            form.refuse("consentLanguage", "sharing.decide.language.missing");
        }
        if (form.value("understood").isEmpty()) {
            form.refuse("understood", "sharing.decide.understood.missing");
        }
        Optional<Understanding> understood = form.choice("understood", Understanding.class);
        Optional<LocalDate> until = form.date("consentUntil");
        if (until.isEmpty()) {
            form.refuse("consentUntil", "sharing.decide.until.missing");
        } else if (until.get().isBefore(page.today())) {
            form.refuse("consentUntil", "sharing.decide.until.past");
        }
        List<ParentalResponsibility> holders =
                say == null || selfGiven(form) ? List.of() : holders(opened, client, form, page);
        if (form.isFaulty() || understood.isEmpty() || until.isEmpty()) {
            return Optional.empty();
        }
        Consent consent = new Consent(
                language,
                understood.get(),
                holders.isEmpty() ? Consent.GivenBy.SELF : Consent.GivenBy.HOLDERS,
                holders);
        NewDecision decision = NewDecision.consent(kinds, form.text("purpose"), page.today(), until.get(), consent);
        return Optional.of(say == null ? decision : decision.asked(say));
    }

    private static boolean selfGiven(Form form) {
        return form.has("givenBy", Consent.GivenBy.SELF.name());
    }

    private List<ParentalResponsibility> holders(OpenCase opened, ClientCase client, Form form, Page page) {
        List<ParentalResponsibility> holders = new ArrayList<>();
        for (DecisionFields.Adult adult : adults(opened, client)) {
            form.choice(adult.field(), Answer.class)
                    .ifPresent(answer -> holders.add(new ParentalResponsibility(
                            ParentalResponsibility.Part.ADULT_OF_THE_FAMILY, adult.name(), answer)));
        }
        form.choice("otherParent", Answer.class)
                .ifPresent(answer -> holders.add(new ParentalResponsibility(
                        ParentalResponsibility.Part.OTHER_PARENT, page.text("sharing.holder.other"), answer)));
        if (holders.stream().noneMatch(holder -> holder.answer() == Answer.CONSENTED)) {
            form.refuse(YES, "sharing.may.NOBODY_CONSENTED");
        }
        return holders;
    }

    private static Optional<NewDecision> other(
            Ground ground, Set<PieceKind> kinds, @Nullable ChildsSay say, Form form, Page page) {
        String reason = form.text("groundReason", "sharing.decide.reason.missing");
        if (form.isFaulty()) {
            return Optional.empty();
        }
        NewDecision decision = NewDecision.on(ground, kinds, reason, page.today());
        return Optional.of(say == null ? decision : decision.asked(say));
    }

    /** Says in the form why something cannot be decided. */
    public static void refuse(Form form, MayNotDecide why) {
        form.refuse(
                form.ticked(YES) ? YES : "ground", "sharing.may." + why.why().name());
    }

    /** Kinds of information, in words. */
    public static List<String> words(Collection<PieceKind> kinds, Page page) {
        return kinds.stream()
                .sorted()
                .map(kind -> page.text("sharing.piece." + kind.name()))
                .toList();
    }

    static List<Choice> choices(Enum<?>[] constants, String keys, Page page) {
        return Arrays.stream(constants)
                .map(constant -> Choice.of(constant.name(), page.text(keys + constant.name())))
                .toList();
    }
}
