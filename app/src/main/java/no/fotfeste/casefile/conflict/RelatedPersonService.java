package no.fotfeste.casefile.conflict;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.access.door.WhoSees;
import no.fotfeste.casefile.family.FamilyCases;
import no.fotfeste.kernel.NationalIdentityNumber;
import no.fotfeste.vault.DamageService;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/**
 * Those a client is protected from: perpetrators, their kin and network, as secret as the case itself.
 *
 * <p>Somebody noted in several cases of a family is one person with one id, and is changed and removed in all of them at once.
 */
@NamedInterface("conflict")
@Component
public class RelatedPersonService {

    private final JdbcClient database;
    private final FamilyCases family;
    private final Recognition recognition;
    private final Clock clock;

    RelatedPersonService(JdbcClient database, FamilyCases family, Recognition recognition, Clock clock) {
        this.database = database;
        this.family = family;
        this.recognition = recognition;
        this.clock = clock;
    }

    private record Noted(List<RelatedPerson> persons) {}

    /** Those who count now, perpetrators first. One statement, once for as long as the case is open. */
    public List<RelatedPerson> of(OpenCase opened) {
        return all(opened).stream().filter(person -> person.removedAt() == null).toList();
    }

    /** Also those who have been removed. */
    public List<RelatedPerson> all(OpenCase opened) {
        return opened.once(
                        Noted.class,
                        () -> new Noted(database.sql("""
                                        select * from casefile.related_person
                                        where case_id = :caseId
                                        order by array_position(
                                            array['PERPETRATOR', 'KIN_OF_PERPETRATOR', 'NETWORK_OF_PERPETRATOR'], relation), id
                                        """)
                                .param("caseId", opened.id().value())
                                .query((row, number) -> SealedRelatedPersonRow.read(opened, row))
                                .list()))
                .persons();
    }

    /** One of those who count now. */
    public Optional<RelatedPerson> find(OpenCase opened, RelatedPersonId id) {
        return of(opened).stream().filter(person -> person.id().equals(id)).findFirst();
    }

    /** Notes somebody in this case. */
    public void add(OpenCase opened, RelatedPerson person) {
        requireWhoSees(opened);
        SealedRelatedPersonRow.write(database.sql("""
                        insert into casefile.related_person (
                            case_id, id, relation, tie, name, alias, born, identity_number, phones, email, address,
                            municipality, parental_responsibility, noted_at, noted_by)
                        values (
                            :caseId, :id, :relation, :tie, :name, :alias, :born, :identityNumber, :phones, :email, :address,
                            :municipality, :parental, :now, :by)
                        on conflict (case_id, id) do nothing
                        """), opened, person)
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by(opened), Types.OTHER)
                .update();
        opened.forget(Noted.class);
        recognition.listed(opened, person);
    }

    /** Those who count are recognised by the way names and numbers are read now. Who cannot be read stays as before. */
    void again(OpenCase opened) {
        of(opened).stream()
                .filter(person -> isReadable(person.identity()))
                .forEach(person -> recognition.listed(opened, person));
    }

    private static boolean isReadable(RelatedPerson.Identity who) {
        return Stream.concat(who.names(), Stream.ofNullable(NationalIdentityNumber.revealed(who.number())))
                .noneMatch(DamageService.MARK::equals);
    }

    /** A child who joins a family is protected from the same people. */
    public void follow(OpenCase newMember, OpenCase family) {
        of(family).forEach(person -> add(newMember, person));
    }

    /**
     * Changes what is noted of somebody, in every case of the family where this person stands.
     *
     * @return whether it was done; false when someone else has changed or removed it since
     */
    public boolean change(OpenCase opened, RelatedPerson person) {
        requireWhoSees(opened);
        if (update(opened, person, true) == 0) {
            return false;
        }
        recognition.listed(opened, person);
        family.others(opened, other -> {
            if (update(other, person, false) > 0) {
                recognition.listed(other, person);
            }
        });
        recognition.openToNoLonger(opened, person.id());
        return true;
    }

    private int update(OpenCase opened, RelatedPerson person, boolean unlessChanged) {
        opened.forget(Noted.class);
        return SealedRelatedPersonRow.write(database.sql("""
                        update casefile.related_person
                        set relation = :relation, tie = :tie, name = :name, alias = :alias, born = :born,
                            identity_number = :identityNumber, phones = :phones, email = :email, address = :address,
                            municipality = :municipality, parental_responsibility = :parental, version = version + 1
                        where case_id = :caseId and id = :id and removed_at is null
                          and (version = :version or not :unlessChanged)
                        """), opened, person)
                .param("version", person.version())
                .param("unlessChanged", unlessChanged)
                .update();
    }

    /**
     * From now on this person no longer counts, in no case of the family. What was noted is kept. Whom the cases were closed to because
     * of this person they are closed to no more, unless a leader has confirmed it.
     */
    public void remove(OpenCase opened, RelatedPersonId id) {
        requireWhoSees(opened);
        end(opened, id);
        family.others(opened, other -> end(other, id));
        recognition.openToNoLonger(opened, id);
    }

    private void end(OpenCase opened, RelatedPersonId id) {
        opened.forget(Noted.class);
        database.sql("""
                        update casefile.related_person set removed_at = :now, version = version + 1
                        where case_id = :caseId and id = :id and removed_at is null
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("caseId", opened.id().value())
                .param("id", id.value())
                .update();
        recognition.forget(opened, id);
    }

    /** Who stands on the list decides whom the case is closed to. */
    private static WhoSees requireWhoSees(OpenCase opened) {
        return opened.whoSees();
    }

    private static @Nullable UUID by(OpenCase opened) {
        return opened.viewer().map(viewer -> viewer.account().value()).orElse(null);
    }
}
