package no.fotfeste.access.signin;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestationObjectConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.AttestationObject;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.Secret;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/**
 * Passkeys (WebAuthn): makes what the browser is asked for, and checks what it answers.
 *
 * <p>The browser answers in a field of a form. Which device it is, is not asked: a key's maker says nothing about whose hand
 * holds it.
 */
@Component
public class PasskeyService {

    private static final List<PublicKeyCredentialParameters> ALGORITHMS = List.of(
            parameters(COSEAlgorithmIdentifier.EdDSA),
            parameters(COSEAlgorithmIdentifier.ES256),
            parameters(COSEAlgorithmIdentifier.RS256));

    private final WebAuthnManager checks = WebAuthnManager.createNonStrictWebAuthnManager();
    private final AttestationObjectConverter attestations = new AttestationObjectConverter(new ObjectConverter());
    private final PasskeyRepository table;
    private final PublicOrigin origin;

    PasskeyService(PasskeyRepository table, PublicOrigin origin) {
        this.table = table;
        this.origin = origin;
    }

    /** Asks for a new passkey of an account. */
    PasskeyOffer offer(SignedInAccount account, HttpServletRequest request) {
        AccountId id = account.viewer().account();
        return new PasskeyOffer(
                Challenge.begin(request.getSession()),
                origin.host(),
                credentials(id),
                RandomSecret.url(bytes(id)),
                Secret.of(account.getUsername()),
                Secret.of(account.viewer().displayName()),
                false);
    }

    /** Asks for one of the passkeys that an account has. */
    PasskeyOffer ask(AccountId account, boolean verified, HttpServletRequest request) {
        return new PasskeyOffer(
                Challenge.begin(request.getSession()),
                origin.host(),
                credentials(account),
                "",
                Secret.of(""),
                Secret.of(""),
                verified);
    }

    /** Keeps a new passkey, if the answer is right. */
    boolean add(AccountId account, String label, String answer, HttpServletRequest request) {
        return Challenge.end(request, origin)
                .flatMap(expected -> rightOnly(() -> checks.verifyRegistrationResponseJSON(
                        answer, new RegistrationParameters(expected, ALGORITHMS, false, true))))
                .map(made -> keep(account, label, made))
                .orElse(false);
    }

    /** Whether the answer comes from a passkey of this account. */
    boolean accepts(AccountId account, String answer, boolean verified, HttpServletRequest request) {
        return Challenge.end(request, origin)
                .flatMap(expected -> rightOnly(() -> checks.parseAuthenticationResponseJSON(answer))
                        .map(given -> accepts(account, given, expected, verified)))
                .orElse(false);
    }

    /** What is no answer at all makes the library fail in many ways: each is a wrong answer, and none a fault of ours. */
    private static <T> Optional<T> rightOnly(Supplier<T> checking) {
        try {
            return Optional.ofNullable(checking.get());
        } catch (WebAuthnException | JacksonException | IllegalArgumentException | NullPointerException wrong) {
            return Optional.empty();
        }
    }

    private boolean accepts(AccountId account, AuthenticationData given, ServerProperty expected, boolean verified) {
        if (given.getCredentialId() == null) {
            return false;
        }
        String credential = Base64.getUrlEncoder().withoutPadding().encodeToString(given.getCredentialId());
        PasskeyRepository.Kept passkey = table.find(account, credential).orElse(null);
        AttestationObject attestation = passkey == null ? null : attestations.convert(passkey.attestation());
        if (passkey == null || attestation == null) {
            return false;
        }
        CredentialRecordImpl record = new CredentialRecordImpl(attestation, null, null, null);
        record.setCounter(passkey.signCount());
        Optional<AuthenticationData> checked = rightOnly(
                () -> checks.verify(given, new AuthenticationParameters(expected, record, null, verified, true)));
        checked.ifPresent(right -> table.used(passkey, counterOf(right)));
        return checked.isPresent();
    }

    private boolean keep(AccountId account, String label, RegistrationData made) {
        AttestationObject attestation = made.getAttestationObject();
        if (attestation == null) {
            return false;
        }
        AttestedCredentialData credential = attestation.getAuthenticatorData().getAttestedCredentialData();
        return credential != null
                && table.add(
                        account,
                        credential.getCredentialId(),
                        attestations.convertToBytes(attestation),
                        attestation.getAuthenticatorData().getSignCount(),
                        label);
    }

    private static long counterOf(AuthenticationData checked) {
        var data = checked.getAuthenticatorData();
        return data == null ? 0 : data.getSignCount();
    }

    private List<String> credentials(AccountId account) {
        return table.of(account).stream()
                .map(PasskeyRepository.Passkey::credential)
                .toList();
    }

    private static byte[] bytes(AccountId account) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(account.value().getMostSignificantBits())
                .putLong(account.value().getLeastSignificantBits())
                .array();
    }

    private static PublicKeyCredentialParameters parameters(COSEAlgorithmIdentifier algorithm) {
        return new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, algorithm);
    }
}
