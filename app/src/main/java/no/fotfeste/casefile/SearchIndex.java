package no.fotfeste.casefile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.emergency.EmergencyLookup;
import no.fotfeste.kernel.BirthDay;
import no.fotfeste.kernel.NationalIdentityNumber;
import no.fotfeste.kernel.TimeOrderedUuid;
import no.fotfeste.kernel.TypedText;
import no.fotfeste.vault.SearchTokens;
import no.fotfeste.vault.SearchTokens.Token;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which words a case is found by: those of alias, name and identity number, kept as keyed hashes. */
@Component
public class SearchIndex {

    private static final int MOST_WORDS = 20;

    private final JdbcClient database;
    private final SearchTokens tokens;

    SearchIndex(JdbcClient database, SearchTokens tokens) {
        this.database = database;
        this.tokens = tokens;
    }

    /** What was written in the search field, as it is looked up. An identity number may have spaces in it. */
    public List<byte[]> wordsOf(String written) {
        String digits = TypedText.figures(written);
        return tokens(digits.matches("[0-9]{11}") ? digits : written)
                .limit(MOST_WORDS)
                .toList();
    }

    /** Lets a case be found by the words of these texts and no others. */
    void replace(OpenCase opened, @Nullable String... texts) {
        database.sql("delete from casefile.search_word where case_id = :caseId")
                .param("caseId", opened.id().value())
                .update();
        add(opened, texts);
    }

    /** Lets a new case be found by the words of these texts. */
    void add(OpenCase opened, @Nullable String... texts) {
        String words =
                Stream.of(texts).filter(text -> text != null && !text.isBlank()).collect(Collectors.joining(" "));
        byte[][] hashes = tokens(words).toArray(byte[][]::new);
        UUID[] ids = Stream.generate(TimeOrderedUuid::next).limit(hashes.length).toArray(UUID[]::new);
        database.sql("""
                        insert into casefile.search_word (case_id, id, word)
                        select :caseId, id, word from unnest(:ids::uuid[], :words::bytea[]) as each (id, word)
                        on conflict (case_id, word) do nothing
                        """)
                .param("caseId", opened.id().value())
                .param("ids", ids)
                .param("words", hashes)
                .update();
    }

    /** Lets a case be asked for in an emergency by what somebody knows who really knows the client. */
    void knowBy(
            OpenCase opened,
            String knownAs,
            @Nullable String fullName,
            @Nullable NationalIdentityNumber identityNumber,
            @Nullable BirthDay born) {
        Set<Token> references = new HashSet<>();
        EmergencyLookup.number(NationalIdentityNumber.revealed(identityNumber))
                .map(tokens::together)
                .ifPresent(references::add);
        Stream.of(knownAs, fullName)
                .flatMap(name -> EmergencyLookup.nameAndBirth(name, born))
                .map(tokens::together)
                .forEach(references::add);
        opened.whoSees()
                .knownBy(
                        references,
                        EmergencyLookup.lastNames(knownAs, fullName)
                                .map(tokens::together)
                                .collect(Collectors.toSet()));
    }

    private Stream<byte[]> tokens(String text) {
        return tokens.of(text).stream().map(SearchTokens.Token::bytes);
    }
}
