package no.fotfeste.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.ContactId;
import org.springframework.stereotype.Component;

/**
 * Answers who helps where. Municipalities come from memory; everything else is one statement for each call, so ask for many at
 * once where a page shows many.
 *
 * <p>An earlier municipality number is followed to what it is today.
 */
@Component
public class Directory {

    private final KnownMunicipalities known;
    private final DirectoryQueries queries;
    private final DirectorySettings settings;
    private final Clock clock;

    Directory(KnownMunicipalities known, DirectoryQueries queries, DirectorySettings settings, Clock clock) {
        this.known = known;
        this.queries = queries;
        this.settings = settings;
        this.clock = clock;
    }

    /** The municipality with this number, current or earlier. */
    public Optional<Municipality> municipality(MunicipalityNumber number) {
        return known.all().find(number);
    }

    /** All that exist today, by number. */
    public List<Municipality> municipalities() {
        return known.all().current();
    }

    /** Those that exist today and have the text in a name or number, in any of their languages, now or before a change. */
    public List<MunicipalityFinding> municipalities(String text) {
        return known.all().search(text, 20);
    }

    /** What a number stands for today: itself, or what came after it (several when the municipality was split). */
    public List<Municipality> today(MunicipalityNumber number) {
        return known.all().today(number);
    }

    /** Everything that became part of a municipality, the latest change first. */
    public List<Municipality> predecessorsOf(MunicipalityNumber number) {
        return known.all().predecessorsOf(number);
    }

    /** Bodies of the municipality, and those that serve the whole country. */
    public List<Body> bodiesOf(MunicipalityNumber municipality) {
        return queries.bodiesOf(sameAs(municipality));
    }

    /** Bodies of the municipality that give one kind of help, and those that give it to the whole country. */
    public List<Body> bodiesOf(MunicipalityNumber municipality, ServiceType type) {
        return queries.bodiesOf(sameAs(municipality), type);
    }

    /** Bodies anywhere that give one kind of help. */
    public List<Body> bodiesOf(ServiceType type) {
        return queries.bodiesOf(type);
    }

    /** Every body, by name: for keeping accounts. */
    public List<Body> bodies() {
        return queries.bodies();
    }

    /** Bodies with one of these names, however they are cased and spaced, in two statements. */
    public List<Body> bodiesNamed(Collection<String> names) {
        return queries.bodies(queries.bodiesNamed(names));
    }

    /** The body with this id. */
    public Optional<Body> body(BodyId id) {
        return queries.bodies(List.of(id)).stream().findFirst();
    }

    /** Several bodies by id, in one statement; unknown ids are left out. */
    public Map<BodyId, Body> bodies(Collection<BodyId> ids) {
        return queries.bodies(ids).stream().collect(Collectors.toUnmodifiableMap(Body::id, Function.identity()));
    }

    /** People at the body today, by name. */
    public List<Contact> contactsOf(BodyId body) {
        return queries.contactsOf(List.of(body));
    }

    /** People at several bodies today, in one statement. */
    public Map<BodyId, List<Contact>> contactsOf(Collection<BodyId> bodies) {
        return queries.contactsOf(bodies).stream().collect(Collectors.groupingBy(Contact::body));
    }

    /** The contact with this id, also one who has left. */
    public Optional<Contact> contact(ContactId id) {
        return queries.contacts(List.of(id)).stream().findFirst();
    }

    /** Several contacts by id, in one statement, also those who have left; unknown ids are left out. */
    public Map<ContactId, Contact> contacts(Collection<ContactId> ids) {
        return queries.contacts(ids).stream().collect(Collectors.toUnmodifiableMap(Contact::id, Function.identity()));
    }

    /** The crisis centre that serves the municipality on the day. */
    public Optional<Body> centreServing(MunicipalityNumber municipality, LocalDate day) {
        return queries.centreServing(sameAs(municipality), day);
    }

    /** Whom a centre serves, has served and will serve. */
    public List<CentreService> servedBy(BodyId centre) {
        return queries.servedBy(centre);
    }

    /** Who serves these municipalities, has served and will serve them, in one statement. */
    public List<CentreService> centreServices(Collection<MunicipalityNumber> served) {
        return queries.centreServices(served);
    }

    /** Who is asked in a municipality when nobody else answers. */
    public Optional<Contact> contactLevel(MunicipalityNumber municipality) {
        return queries.contactLevel(sameAs(municipality));
    }

    /** Whether it is so long since the contact was confirmed that one should not count on it. */
    public boolean isStale(Contact contact) {
        return contact.lastConfirmedOn().plus(settings.contactStaleAfter()).isBefore(LocalDate.now(clock));
    }

    /** The number itself, and the numbers it has become. Today's bodies may stand under any of them. */
    private List<MunicipalityNumber> sameAs(MunicipalityNumber number) {
        List<MunicipalityNumber> today =
                known.all().today(number).stream().map(Municipality::number).toList();
        return today.isEmpty() ? List.of(number) : today;
    }
}
