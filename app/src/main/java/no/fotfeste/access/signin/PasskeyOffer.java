package no.fotfeste.access.signin;

import java.util.List;
import no.fotfeste.kernel.PlainText;
import no.fotfeste.kernel.Secret;

/**
 * What the page's script asks the browser for. Nothing in it is secret.
 *
 * @param challenge what the passkey must sign
 * @param host what the passkey is bound to
 * @param credentials the account's passkeys: to choose among, or not to be made again
 * @param userId who it is for, as a passkey remembers it; empty when an old one is asked for
 * @param username what it is called in the list of the browser
 * @param displayName who it is for, as people say it
 * @param verified whether the passkey must ask for a finger, a face or a number
 */
@PlainText
public record PasskeyOffer(
        String challenge,
        String host,
        List<String> credentials,
        String userId,
        Secret<String> username,
        Secret<String> displayName,
        boolean verified) {

    /** The passkeys in one line. */
    public String credentialList() {
        return String.join(" ", credentials);
    }
}
