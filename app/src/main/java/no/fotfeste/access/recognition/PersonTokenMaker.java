package no.fotfeste.access.recognition;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.fotfeste.directory.MunicipalityNumber;
import no.fotfeste.kernel.BirthDay;
import no.fotfeste.kernel.SameName;
import no.fotfeste.vault.MatchTokens;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/**
 * Makes the tokens that persons are recognised by: the number; name by sound and date of birth; name by sound and municipality; and
 * the whole name by sound alone, since a name is often all that a client knows of the kin she fears.
 *
 * <p>A first name alone, where no more is known, is enough together with a date of birth. Two full names must agree in more than
 * the first, so those on the list of a case and those who are compared with them get different tokens for it.
 */
@NamedInterface("recognition")
@Component
public class PersonTokenMaker {

    private final MatchTokens tokens;

    PersonTokenMaker(MatchTokens tokens) {
        this.tokens = tokens;
    }

    /** For somebody on the list of a case. */
    public Set<PersonToken> ofListed(PersonTraits person) {
        Set<PersonToken> made = of(person, true);
        nameAlone(person, true, made);
        return made;
    }

    /** For whoever is compared with the lists: staff, interpreters, people they have told of, other clients. */
    public Set<PersonToken> ofOther(PersonTraits person) {
        return of(person, false);
    }

    /** For staff, named contacts and those whom staff are close to: also by the name alone. */
    public Set<PersonToken> ofKnown(PersonTraits person) {
        Set<PersonToken> made = ofOther(person);
        nameAlone(person, false, made);
        return made;
    }

    /** How the last names of a client sound; one who is known by a single word has that. */
    public static Stream<String> lastSounds(String name) {
        List<String> sounds = SameName.sounds(name);
        return sounds.size() == 1
                ? Stream.of("alone " + sounds.getFirst())
                : sounds.stream().skip(1).map(sound -> "last " + sound);
    }

    /** What whoever asks for a client is compared with those by: the last names, and for a client of one word every name. */
    public static Stream<String> ownSounds(String name) {
        List<String> sounds = SameName.sounds(name);
        return Stream.concat(
                sounds.stream().map(sound -> "alone " + sound),
                sounds.stream().skip(1).map(sound -> "last " + sound));
    }

    private Set<PersonToken> of(PersonTraits person, boolean listed) {
        Set<PersonToken> made = new LinkedHashSet<>();
        if (person.identityNumber() != null) {
            made.add(token(MatchBasis.NUMBER, person.identityNumber().reveal()));
        }
        person.names().reveal().stream().map(SameName::sounds).forEach(name -> {
            named(name, person, made);
            if (!name.isEmpty() && isDate(person)) {
                firstName(name, person, listed, made);
            }
        });
        return made;
    }

    private void named(List<String> name, PersonTraits person, Set<PersonToken> made) {
        for (String further : name.subList(Math.min(1, name.size()), name.size())) {
            String sound = name.getFirst() + " " + further;
            if (isDate(person)) {
                made.add(token(MatchBasis.NAME_AND_BIRTH, sound + "|" + BirthDay.revealed(person.born())));
            }
            for (MunicipalityNumber municipality : person.municipalities()) {
                made.add(token(MatchBasis.NAME_AND_MUNICIPALITY, sound + "|" + municipality.value()));
            }
        }
    }

    private void firstName(List<String> name, PersonTraits person, boolean listed, Set<PersonToken> made) {
        boolean alone = name.size() == 1;
        String what = name.getFirst() + "|" + BirthDay.revealed(person.born());
        if (alone || listed) {
            made.add(token(MatchBasis.NAME_AND_BIRTH, "listed|" + what));
        }
        if (alone || !listed) {
            made.add(token(MatchBasis.NAME_AND_BIRTH, "other|" + what));
        }
    }

    /**
     * The first name, and the last of one among the further of the other: Gro Test is Gro Test Prøve too, and Anne Marie Test is not
     * Anne Marie Prøve.
     */
    private void nameAlone(PersonTraits person, boolean listed, Set<PersonToken> made) {
        String mine = listed ? "listed|" : "other|";
        String theirs = listed ? "other|" : "listed|";
        person.names().reveal().stream()
                .map(SameName::sounds)
                .filter(name -> name.size() > 1)
                .forEach(name -> {
                    made.add(token(MatchBasis.NAME, mine + name.getFirst() + " " + name.getLast()));
                    name.stream()
                            .skip(1)
                            .forEach(further ->
                                    made.add(token(MatchBasis.NAME, theirs + name.getFirst() + " " + further)));
                });
    }

    private static boolean isDate(PersonTraits person) {
        return person.born() != null && person.born().isDate();
    }

    private PersonToken token(MatchBasis basis, String trait) {
        return new PersonToken(basis, tokens.of(basis.name() + "|" + trait));
    }
}
