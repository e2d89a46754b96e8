package no.fotfeste.casefile.conflict;

import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.access.recognition.AccountRecognition;
import no.fotfeste.access.recognition.ConflictSearch;
import no.fotfeste.access.recognition.PersonToken;
import no.fotfeste.access.recognition.PersonTokenMaker;
import no.fotfeste.access.recognition.PersonTraits;
import no.fotfeste.directory.MunicipalityNumber;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.BirthDay;
import no.fotfeste.kernel.ContactId;
import no.fotfeste.kernel.NationalIdentityNumber;
import no.fotfeste.kernel.TimeOrderedUuid;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps what clients and those on the lists of their cases are recognised by, and closes cases to whoever is recognised. The
 * comparing is done inside the database, over keyed hashes, and answers nothing: nobody learns of a case by it.
 */
@Component
public class Recognition implements ConflictSearch {

    /** How names and numbers are read: a higher number lets every case be read anew, some of them each night. */
    static final int WAY = 2;

    private static final Pattern BETWEEN_NAMES = Pattern.compile("[,;/]");

    private final JdbcClient database;
    private final PersonTokenMaker tokens;
    private final AccountRecognition accounts;

    Recognition(JdbcClient database, PersonTokenMaker tokens, AccountRecognition accounts) {
        this.database = database;
        this.tokens = tokens;
        this.accounts = accounts;
    }

    /** What is known of the client replaces what was known. */
    public void client(
            OpenCase opened,
            String knownAs,
            @Nullable String fullName,
            @Nullable BirthDay born,
            @Nullable NationalIdentityNumber identityNumber) {
        List<String> names = fullName == null ? List.of(knownAs) : List.of(fullName, knownAs);
        replace(opened, null, tokens.ofOther(new PersonTraits(names, born, identityNumber, Set.of())));
        database.sql("update casefile.client_case set compared_as = :way where case_id = :caseId")
                .param("way", WAY)
                .param("caseId", opened.id().value())
                .update();
    }

    /** What is known of somebody on the list replaces what was known. */
    void listed(OpenCase opened, RelatedPerson person) {
        accounts.complete();
        replace(opened, person.id(), tokens.ofListed(traits(person)));
    }

    /** Nobody new is recognised as this person. */
    void forget(OpenCase opened, RelatedPersonId person) {
        delete(opened, person);
    }

    /** Whoever was recognised as this person, and would not be any more, is kept out no longer, unless a leader has confirmed it. */
    void openToNoLonger(OpenCase opened, RelatedPersonId person) {
        opened.forget(ContactConflictService.Closed.class);
        database.sql("select casefile.open_to_no_longer_listed(:caseId, :person)")
                .param("caseId", opened.id().value())
                .param("person", person.value())
                .query((row, number) -> 1)
                .list();
    }

    /** Whether a person is recognised as somebody on the list of this case. */
    boolean isListed(OpenCase opened, PersonTraits person) {
        return isListed(opened, tokens.ofKnown(person));
    }

    /** Whether a person is recognised so by more than the name. */
    boolean isListedByMore(OpenCase opened, PersonTraits person) {
        return isListed(opened, tokens.ofOther(person));
    }

    private boolean isListed(OpenCase opened, Collection<PersonToken> made) {
        byte[][] asked = bytes(made);
        return asked.length > 0
                && database.sql("""
                                select exists (
                                    select from casefile.match_token
                                    where case_id = :caseId and person_id is not null and token = any(:tokens))
                                """)
                        .param("caseId", opened.id().value())
                        .param("tokens", asked)
                        .query(Boolean.class)
                        .single();
    }

    /** A contact is about to be asked who is recognised here, wherever they work: from now on a leader is told. */
    void noteContact(OpenCase opened, ContactId contact) {
        opened.forget(ContactConflictService.Closed.class);
        database.sql("select casefile.close_to_contact(:caseId, :contact)")
                .param("caseId", opened.id().value())
                .param("contact", contact.value())
                .query((row, number) -> 1)
                .single();
    }

    @Override
    public void recognise(AccountId account) {
        database.sql("select casefile.close_where_recognised(:account)")
                .param("account", account.value())
                .query((row, number) -> 1)
                .single();
    }

    @Override
    public void recognise(Collection<ContactId> contacts) {
        database.sql("select casefile.close_where_contacts_recognised(:contacts)")
                .param("contacts", contacts.stream().map(ContactId::value).toArray(UUID[]::new))
                .query((row, number) -> 1)
                .single();
    }

    private void replace(OpenCase opened, @Nullable RelatedPersonId person, Collection<PersonToken> made) {
        opened.forget(ContactConflictService.Closed.class);
        delete(opened, person);
        database.sql("""
                        insert into casefile.match_token (case_id, id, person_id, basis, token)
                        select :caseId, id, :person, basis, token
                        from unnest(:ids::uuid[], :bases::text[], :tokens::bytea[]) as each (id, basis, token)
                        """)
                .param("caseId", opened.id().value())
                .param("person", person == null ? null : person.value(), Types.OTHER)
                .param("ids", made.stream().map(token -> TimeOrderedUuid.next()).toArray(UUID[]::new))
                .param("bases", made.stream().map(token -> token.basis().name()).toArray(String[]::new))
                .param("tokens", bytes(made))
                .update();
        database.sql("select casefile.close_to_recognised(:caseId), casefile.keep_apart(:caseId)")
                .param("caseId", opened.id().value())
                .query((row, number) -> 1)
                .single();
    }

    private void delete(OpenCase opened, @Nullable RelatedPersonId person) {
        database.sql(
                        "delete from casefile.match_token where case_id = :caseId and person_id is not distinct from :person")
                .param("caseId", opened.id().value())
                .param("person", person == null ? null : person.value(), Types.OTHER)
                .update();
    }

    private static byte[][] bytes(Collection<PersonToken> made) {
        return made.stream().map(token -> token.token().bytes()).toArray(byte[][]::new);
    }

    private static PersonTraits traits(RelatedPerson person) {
        RelatedPerson.Identity who = person.identity();
        MunicipalityNumber municipality = person.reach().municipality();
        List<String> names = new ArrayList<>(List.of(who.name().reveal()));
        if (who.alias() != null) {
            names.addAll(BETWEEN_NAMES.splitAsStream(who.alias().reveal()).toList());
        }
        return new PersonTraits(
                names, who.born(), who.number(), municipality == null ? Set.of() : Set.of(municipality));
    }
}
