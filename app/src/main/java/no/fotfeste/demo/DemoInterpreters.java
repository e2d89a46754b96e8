package no.fotfeste.demo;

import static no.fotfeste.interpreting.Assessment.Outcome.CLIENT_DECLINED;
import static no.fotfeste.interpreting.Assessment.Outcome.LACKING;
import static no.fotfeste.interpreting.Assessment.Outcome.QUALIFIED;
import static no.fotfeste.interpreting.Assessment.Outcome.UNQUALIFIED;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.interpreting.Assessment;
import no.fotfeste.interpreting.Assessment.Outcome;
import no.fotfeste.interpreting.AssessmentRepository;
import no.fotfeste.interpreting.Booking;
import no.fotfeste.interpreting.BookingAction;
import no.fotfeste.interpreting.BookingId;
import no.fotfeste.interpreting.BookingService;
import no.fotfeste.interpreting.Mode;
import no.fotfeste.interpreting.NewBooking;
import no.fotfeste.interpreting.Qualification;
import no.fotfeste.interpreting.TieCheck;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;

/** Books interpreters for those who need one, and notes how the talks went: as they should go, and as they often do. */
class DemoInterpreters {

    private static final int HOUR = 60;
    private static final String AGENCY = "Tolkeformidlingen (demo)";
    private static final String WISH = "Kvinnelig tolk, helst fra en annen landsdel";

    /**
     * A talk where languages differed.
     *
     * @param who what she is called
     * @param mode how the interpreter took part, or null where there was none
     */
    private record Talk(
            String who,
            int daysAgo,
            Outcome outcome,
            @Nullable Mode mode,
            String reason) {

        @Override
        public String toString() {
            return Secret.summary(this);
        }
    }

    /**
     * An interpreter who was asked for.
     *
     * @param who what she is called
     * @param inDays when the talk is, from today; negative when it has been
     */
    private record Wanted(
            String who,
            int askedDaysAgo,
            int inDays,
            LocalTime at,
            Mode mode,
            String wishes,
            List<BookingAction> turns) {

        @Override
        public String toString() {
            return Secret.summary(this);
        }
    }

    private static final List<Talk> TALKS = List.of(
            new Talk("Linn", 21, QUALIFIED, Mode.SCREEN, ""),
            new Talk(
                    "Linn", 6, CLIENT_DECLINED, null, "Hun ville bare vite når legen kommer, og sa det selv på norsk."),
            new Talk("Sol", 0, LACKING, null, "Hun kom om natten, og vakttelefonen hadde ingen som snakket somali."),
            new Talk(
                    "Nadia",
                    5,
                    UNQUALIFIED,
                    Mode.TELEPHONE,
                    "Hun måtte til lege samme dag, og ingen i registeret hadde tid."));

    private static final List<Wanted> WANTED = List.of(
            new Wanted(
                    "Linn",
                    7,
                    -4,
                    LocalTime.of(12, 0),
                    Mode.PRESENT,
                    WISH,
                    List.of(new BookingAction.Refuse("Den eneste som kunne komme hit, bor der familien hans bor."))),
            new Wanted(
                    "Linn",
                    3,
                    2,
                    LocalTime.of(10, 30),
                    Mode.SCREEN,
                    WISH,
                    List.of(new BookingAction.Confirm("Salma Tenkttolk", Qualification.REGISTER_B, TieCheck.NONE))),
            new Wanted("Sol", 0, 1, LocalTime.of(9, 0), Mode.TELEPHONE, WISH, List.of()),
            new Wanted(
                    "Nadia",
                    5,
                    -5,
                    LocalTime.of(14, 0),
                    Mode.TELEPHONE,
                    "",
                    List.of(
                            new BookingAction.Confirm("Olga Prøvetolk", Qualification.NONE, TieCheck.UNKNOWN_TO_HER),
                            new BookingAction.Hold())));

    private final AccountService accounts;
    private final DemoAccounts people;
    private final Door door;
    private final Interpreting interpreting;

    /** What is written about interpreters. */
    record Interpreting(BookingService bookings, AssessmentRepository assessments, Clock clock) {}

    DemoInterpreters(AccountService accounts, DemoAccounts people, Door door, Interpreting interpreting) {
        this.accounts = accounts;
        this.people = people;
        this.door = door;
        this.interpreting = interpreting;
    }

    /** What concerns one family, in the case of the adult. */
    void live(DemoFamily family, CaseId adult) {
        TALKS.stream()
                .filter(talk -> talk.who().equals(family.knownAs()))
                .forEach(talk -> TravellingClock.daysAgo(
                        talk.daysAgo(),
                        () -> in(family, adult, opened -> {
                            note(opened, family, talk);
                            return talk;
                        })));
        WANTED.stream()
                .filter(wanted -> wanted.who().equals(family.knownAs()))
                .forEach(wanted -> TravellingClock.daysAgo(
                        wanted.askedDaysAgo(), () -> in(family, adult, opened -> book(opened, family, wanted))));
    }

    private <T> T in(DemoFamily family, CaseId adult, Function<OpenCase, T> work) {
        return accounts.actingAs(people.viewer(family.receivedBy()), () -> door.open(adult, Purpose.CHANGE, work));
    }

    private void note(OpenCase opened, DemoFamily family, Talk talk) {
        interpreting
                .assessments()
                .add(
                        opened,
                        new Assessment(atTwelve(talk), family.language(), talk.outcome(), talk.mode(), talk.reason()));
    }

    /** Talks are by day; the one of today has just been. */
    private Instant atTwelve(Talk talk) {
        Clock clock = interpreting.clock();
        return talk.daysAgo() == 0
                ? clock.instant()
                : LocalDate.now(clock)
                        .atTime(LocalTime.NOON)
                        .atZone(clock.getZone())
                        .toInstant();
    }

    private BookingId book(OpenCase opened, DemoFamily family, Wanted wanted) {
        Clock clock = interpreting.clock();
        NewBooking asked = new NewBooking(
                family.language(),
                wanted.mode(),
                wanted.wishes(),
                LocalDate.now(clock)
                        .plusDays(wanted.askedDaysAgo() + (long) wanted.inDays())
                        .atTime(wanted.at())
                        .atZone(clock.getZone())
                        .toInstant(),
                HOUR,
                AGENCY);
        BookingId id = interpreting.bookings().ask(opened, asked);
        for (BookingAction turn : wanted.turns()) {
            Booking read = interpreting.bookings().find(opened, id).orElseThrow();
            interpreting.bookings().take(opened, read, read.version(), turn);
        }
        return id;
    }
}
