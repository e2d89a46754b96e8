package no.fotfeste.stay.reception.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.fotfeste.casefile.CaseKind;
import no.fotfeste.casefile.ClientDetails;
import no.fotfeste.casefile.ContactKind;
import no.fotfeste.casefile.Interpreter;
import no.fotfeste.casefile.NewClient;
import no.fotfeste.casefile.Quotation;
import no.fotfeste.casefile.SpokenLanguages;
import no.fotfeste.casefile.WayOfSaying;
import no.fotfeste.kernel.BirthDay;
import no.fotfeste.kernel.FamilyId;
import no.fotfeste.kernel.NationalIdentityNumber;
import no.fotfeste.kernel.Secret;
import no.fotfeste.pathway.reading.Norway;
import no.fotfeste.stay.FirstThisYear;
import no.fotfeste.stay.RepeatReason;
import no.fotfeste.stay.house.RoomId;
import no.fotfeste.stay.house.web.RoomChoice;
import no.fotfeste.stay.reception.Alternative;
import no.fotfeste.stay.reception.Channel;
import no.fotfeste.stay.reception.ContactRoute;
import no.fotfeste.stay.reception.NewEnquiry;
import no.fotfeste.stay.reception.Outcome;
import no.fotfeste.stay.reception.Reception;
import no.fotfeste.stay.reception.Reception.Arrival;
import no.fotfeste.stay.reception.RefusalReason;
import no.fotfeste.stay.web.YesNo;
import no.fotfeste.web.Form;
import no.fotfeste.web.Page;
import org.jspecify.annotations.Nullable;

/** Reads the three screens of a reception and says what is wrong with them, each fault at its field. */
final class ReceptionForm {

    private static final int MOST_LEFT_BEHIND = 20;
    private static final int MOST_STAYS = 99;
    private static final int MOST_MINUTES = 1440;

    private final Form form;
    private final Page page;
    private final boolean syntheticNumbers;

    ReceptionForm(Form form, Page page, boolean syntheticNumbers) {
        this.form = form;
        this.page = page;
        this.syntheticNumbers = syntheticNumbers;
    }

    /** Checks one screen. */
    void check(int step) {
        switch (step) {
            case 1 -> adult(FamilyId.next());
            case 2 -> {
                language();
                children(FamilyId.next(), "nb");
                circumstances();
                said();
            }
            default -> {
                enquiry();
                arrival();
                minutes();
                form.text("note");
            }
        }
    }

    /** Everything, or nothing when something is wrong. */
    Optional<Reception> read() {
        FamilyId family = FamilyId.next();
        NewClient adult = adult(family);
        List<NewClient> children = children(family, adult.details().language());
        Map<String, String> circumstances = circumstances();
        Quotation said = said();
        Optional<NewEnquiry> enquiry = enquiry();
        Arrival arrival = arrival();
        Integer minutes = minutes();
        String note = form.text("note");
        if (form.isFaulty() || enquiry.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Reception(
                adult, children, Secret.of(circumstances), enquiry.get(), arrival, minutes, said, Secret.of(note)));
    }

    private NewClient adult(FamilyId family) {
        require("channel", form.choice("channel", Channel.class), "stay.reception.channel.missing");
        require("route", form.choice("route", ContactRoute.class), "stay.reception.route.missing");
        String called = form.line("called", "stay.reception.called.missing");
        boolean anonymous =
                form.choice("identity", NameChoice.class).orElse(NameChoice.ANONYMOUS) == NameChoice.ANONYMOUS;
        require("danger", form.choice("danger", YesNo.class), "stay.reception.danger.missing");
        Optional<ContactKind> contact = form.choice("contactKind", ContactKind.class);
        require("contactKind", contact, "stay.reception.contact.missing");
        String safeContact = form.line("safeContact");
        boolean needsWords = contact.isPresent() && contact.get() != ContactKind.NONE;
        if (needsWords && safeContact.isEmpty() && contact.get() != ContactKind.AT_CENTRE) {
            form.refuse("safeContact", "stay.reception.safeContact.missing");
        }
        return new NewClient(
                family,
                CaseKind.ADULT,
                new ClientDetails(
                        Secret.of(called),
                        anonymous ? null : orNull(form.line("fullName")),
                        anonymous ? null : identityNumber(),
                        born("born"),
                        anonymous,
                        language(),
                        form.choice("interpreter", Interpreter.class).orElse(Interpreter.NOT_ASSESSED),
                        contact.orElse(ContactKind.NONE),
                        needsWords ? orNull(safeContact) : null,
                        orNull(form.text("mustNotHappen"))));
    }

    private void require(String field, Optional<?> chosen, String missingKey) {
        if (chosen.isEmpty()) {
            form.refuse(field, missingKey);
        }
    }

    private static @Nullable Secret<String> orNull(String text) {
        return text.isEmpty() ? null : Secret.of(text);
    }

    private @Nullable NationalIdentityNumber identityNumber() {
        String typed = form.line("identityNumber");
        if (typed.isEmpty()) {
            return null;
        }
        Optional<NationalIdentityNumber> number = NationalIdentityNumber.parse(typed);
        if (number.isEmpty()) {
            form.refuse("identityNumber", "stay.reception.identityNumber.wrong");
            return null;
        }
        if (number.get().isSynthetic() != syntheticNumbers) {
            form.refuse(
                    "identityNumber",
                    syntheticNumbers
                            ? "stay.reception.identityNumber.onlySynthetic"
                            : "stay.reception.identityNumber.synthetic");
            return null;
        }
        return number.get();
    }

    private @Nullable BirthDay born(String field) {
        String typed = form.line(field);
        if (typed.isEmpty()) {
            return null;
        }
        Optional<BirthDay> born = BirthDay.read(typed, page.today());
        if (born.isEmpty()) {
            form.refuse(field, "stay.reception.born.wrong");
        }
        return born.orElse(null);
    }

    private String language() {
        String language = form.value("language");
        if (language.isEmpty()) {
            return "nb";
        }
        if (!SpokenLanguages.has(language)) {
            form.refuse("language", "web.form.choice");
            return "nb";
        }
        return language;
    }

    private List<NewClient> children(FamilyId family, String language) {
        List<NewClient> children = new ArrayList<>();
        for (int child = 1; child <= ReceptionFields.MOST_CHILDREN; child++) {
            String name = form.line(ReceptionFields.childName(child));
            BirthDay born = born(ReceptionFields.childBorn(child));
            if (name.isEmpty() && born != null) {
                form.refuse(ReceptionFields.childName(child), "stay.reception.child.missing");
            }
            if (!name.isEmpty()) {
                children.add(NewClient.child(family, name, born, language));
            }
        }
        return children;
    }

    private Map<String, String> circumstances() {
        Map<String, String> facts = new LinkedHashMap<>();
        yesNo("danger").ifPresent(yes -> facts.put("immediateDanger", yes));
        yesNo("disability").ifPresent(yes -> facts.put("disability", yes));
        code("perpetratorRelation").ifPresent(code -> facts.put("perpetratorRelation", code));
        code("permitStatus").ifPresent(code -> facts.put("permitStatus", code));
        form.number("childrenLeftBehind", 0, MOST_LEFT_BEHIND)
                .ifPresent(count -> facts.put("childrenLeftBehind", count.toString()));
        return facts;
    }

    private Optional<String> yesNo(String field) {
        return form.choice(field, YesNo.class)
                .filter(answer -> answer != YesNo.UNKNOWN)
                .map(answer -> Boolean.toString(answer == YesNo.YES));
    }

    private Optional<String> code(String fact) {
        String code = form.value(fact);
        if (code.isEmpty()) {
            return Optional.empty();
        }
        if (!Norway.vocabulary().fact(fact).codes().containsKey(code)) {
            form.refuse(fact, "web.form.choice");
            return Optional.empty();
        }
        return Optional.of(code);
    }

    private @Nullable Quotation said() {
        String words = form.text("ownWords");
        WayOfSaying how = form.choice("howSaid", WayOfSaying.class).orElse(WayOfSaying.DIRECTLY);
        return words.isEmpty() ? null : new Quotation(page.today(), how, words);
    }

    private Optional<NewEnquiry> enquiry() {
        Optional<Outcome> outcome = form.choice("outcome", Outcome.class);
        require("outcome", outcome, "stay.reception.outcome.missing");
        Optional<RefusalReason> reason = form.choice("refusalReason", RefusalReason.class);
        Optional<Alternative> alternative = form.choice("alternative", Alternative.class);
        boolean refused = outcome.equals(Optional.of(Outcome.REFERRED_ON));
        if (refused) {
            require("refusalReason", reason, "stay.reception.refusalReason.missing");
            require("alternative", alternative, "stay.reception.alternative.missing");
        }
        if (form.isFaulty()) {
            return Optional.empty();
        }
        return Optional.of(new NewEnquiry(
                form.choice("channel", Channel.class).orElse(Channel.TELEPHONE),
                form.choice("route", ContactRoute.class).orElse(ContactRoute.OTHER),
                outcome.orElse(Outcome.TALK),
                refused ? reason.orElse(null) : null,
                refused ? alternative.orElse(null) : null,
                refused ? form.text("note") : ""));
    }

    private @Nullable Arrival arrival() {
        boolean movesIn = form.has("outcome", Outcome.STAY.name());
        Integer earlier = form.number("earlierStays", 0, MOST_STAYS).orElse(null);
        RepeatReason repeat = form.choice("repeatReason", RepeatReason.class).orElse(null);
        FirstThisYear first = form.choice("firstThisYear", FirstThisYear.class).orElse(FirstThisYear.UNKNOWN);
        Instant at = arrivesAt();
        return movesIn ? new Arrival(room(), at, earlier, first, repeat) : null;
    }

    private @Nullable RoomId room() {
        return RoomChoice.read(form, "room").orElse(null);
    }

    private Instant arrivesAt() {
        Optional<LocalDate> day = form.date("arrivesOn");
        if (day.isEmpty()) {
            return page.now();
        }
        if (day.get().isBefore(page.today())) {
            form.refuse("arrivesOn", "stay.reception.arrives.past");
        }
        Instant at = day.get().atTime(time()).atZone(page.clock().getZone()).toInstant();
        return at.isBefore(page.now()) ? page.now() : at;
    }

    private LocalTime time() {
        String typed = form.line("arrivesAt").replace('.', ':');
        if (typed.isEmpty()) {
            return LocalTime.NOON;
        }
        try {
            return LocalTime.parse(typed.length() == 4 ? "0" + typed : typed);
        } catch (DateTimeException e) {
            form.refuse("arrivesAt", "stay.reception.time.wrong");
            return LocalTime.NOON;
        }
    }

    private @Nullable Integer minutes() {
        Integer minutes = form.number("minutes", 1, MOST_MINUTES).orElse(null);
        boolean counted = form.has("outcome", Outcome.DAY_VISIT.name()) || form.has("outcome", Outcome.TALK.name());
        return counted ? minutes : null;
    }
}
