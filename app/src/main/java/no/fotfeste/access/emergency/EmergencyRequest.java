package no.fotfeste.access.emergency;

import java.util.Optional;
import java.util.Set;
import no.fotfeste.access.EmergencyReason;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.Secret;
import no.fotfeste.vault.SearchTokens.Token;
import org.springframework.modulith.NamedInterface;

/**
 * What somebody says who asks to open a case that is closed to them.
 *
 * @param caseId the case's number, where it is known
 * @param references tokens of what else the case may be known by: a whole name with the date of birth, or the identity number
 * @param sought tokens of whom it is that is asked for, whatever else was written: so that guesses at one person are counted together
 * @param ownNames tokens of how the names of whoever asks sound, to be compared with the client's
 * @param ownName whether the name that was asked for sounds like the last name of whoever asks
 * @param words why, in their own words
 * @param onDuty whether they say that they are on duty
 */
@NamedInterface("emergency")
public record EmergencyRequest(
        Optional<CaseId> caseId,
        Set<Token> references,
        Set<Token> sought,
        Set<Token> ownNames,
        boolean ownName,
        EmergencyReason reason,
        Secret<String> words,
        boolean onDuty) {}
