package no.fotfeste.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.Language;
import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;

/**
 * What every page knows: its language and texts, the day, who looks, the menu, where its assets are.
 *
 * <p>One per request. Templates get it as {@code page}; handlers may take it as a parameter.
 */
public final class Page {

    private final Texts texts;
    private final Language language;
    private final Dates dates;
    private final Surroundings around;

    /** Made by the shell; tests make their own. */
    public Page(Texts texts, Language language, Dates dates, Surroundings around) {
        this.texts = texts;
        this.language = language;
        this.dates = dates;
        this.around = around;
    }

    /**
     * The text of a key. Days and moments among the arguments are written as {@link #day} and {@link #moment} do; a text that runs
     * the other way is isolated from the sentence.
     */
    public String text(String key, @Nullable Object... arguments) {
        @Nullable Object[] written = arguments.clone();
        for (int i = 0; i < written.length; i++) {
            written[i] = switch (written[i]) {
                case LocalDate date -> day(date);
                case Instant instant -> moment(instant);
                case String words -> DirectionIsolation.marked(words);
                case Secret<?> _ -> throw new IllegalArgumentException("What is shown is revealed on purpose: " + key);
                case null -> "";
                case Object other -> other;
            };
        }
        return texts.text(language, key, written);
    }

    /** The language of this page. */
    public Language language() {
        return language;
    }

    /** The same page in another language: for a document that is written in the reader's and not the writer's. */
    public Page in(Language other) {
        return new Page(texts, other, dates, around);
    }

    /** The languages one can choose. */
    public List<Language> languages() {
        return Texts.COMPLETE;
    }

    /** The moment the page was asked for. */
    public Instant now() {
        return dates.now();
    }

    /** The day it is, where it is installed. */
    public LocalDate today() {
        return dates.today();
    }

    /** The same moment with the time zone of the installation. */
    public ZonedDateTime clock() {
        return dates.seen();
    }

    /** A day, relative when near and absolute when far: "i dag", "om 6 dager", "12. jan.". */
    public String day(LocalDate date) {
        return dates.day(this, date);
    }

    /** A day, always as a date: "12. januar 2027". */
    public String date(LocalDate date) {
        return dates.date(this, date);
    }

    /** A day with its weekday, without the year: "søndag 22. november". */
    public String weekday(LocalDate date) {
        return dates.weekday(this, date);
    }

    /** A moment: "i dag kl. 10.30". */
    public String moment(Instant instant) {
        return dates.moment(this, instant);
    }

    /** A time of day: "kl. 10.30". */
    public String time(LocalTime time) {
        return dates.time(this, time);
    }

    /** How many days, as a figure to the right in a list: "i dag", "1 dag", "18 dager". Counts in both directions. */
    public String days(LocalDate date) {
        return dates.days(this, date);
    }

    /** A whole number, grouped as the language does it. */
    public String number(long number) {
        return dates.number(this, number);
    }

    /** Who is signed in, or null. */
    public SignedIn.@Nullable Person person() {
        return around.person();
    }

    /**
     * The account that looks, on pages only someone signed in can reach.
     *
     * @throws IllegalStateException if nobody is signed in
     */
    public AccountId account() {
        SignedIn.Person person = around.person();
        if (person == null) {
            throw new IllegalStateException("Nobody is signed in");
        }
        return person.account();
    }

    /** What every page says of this installation, or null: that it is invented. */
    public @Nullable String houseNotice() {
        String key = around.houseNotice();
        return key == null ? null : text(key);
    }

    /** Whether the one who looks may reach an outlet for one of these. */
    public boolean mayReach(Audience... audiences) {
        SignedIn.Person person = around.person();
        return person == null ? Set.of(audiences).contains(Audience.EVERYONE) : person.mayReach(audiences);
    }

    /** The menu. */
    public List<NavigationItem> navigation() {
        return around.navigation(this);
    }

    /** What stands at the top of this page for as long as it lasts. */
    public List<PageBanner> standing() {
        return PageBanner.onThisPage();
    }

    /**
     * Whether this page offers to change who sees what it shows: not while something at its top tells that whoever looks has come in for
     * a time, to read and to help.
     */
    public boolean mayChangeWhoSees() {
        return standing().isEmpty();
    }

    /** Whether the page shown lies at or under a path. */
    public boolean isAt(String path) {
        String here = around.path();
        return here.equals(path) || (!path.equals("/") && here.startsWith(path + "/"));
    }

    /** The path of this page. */
    public String path() {
        return around.path();
    }

    /** The name of the field that shows a form came from us, or null where none is asked for. */
    public @Nullable String csrfName() {
        return around.csrfName();
    }

    /** The value of that field, or null. */
    public @Nullable String csrfToken() {
        return around.csrfToken();
    }

    /** A one-time key for a form on this page: what is sent with it takes effect once. Kept nowhere before that. */
    public String once() {
        return OneTimeKey.next();
    }

    /** The address of a file under {@code static/}, with its fingerprint: it may be kept for ever. */
    public String asset(String path) {
        return around.asset(path);
    }

    /** What the shell finds around a request. */
    public interface Surroundings {

        /** Who is signed in, or null. */
        SignedIn.@Nullable Person person();

        /** The key of what every page says of this installation, or null. */
        default @Nullable String houseNotice() {
            return null;
        }

        /** The menu for them. */
        List<NavigationItem> navigation(Page page);

        /** The path of the page. */
        String path();

        /** The name of the field that shows a form came from us, or null. */
        @Nullable
        String csrfName();

        /** The value of that field, or null. */
        @Nullable
        String csrfToken();

        /** The address of a file with its fingerprint. */
        String asset(String path);
    }
}
