package no.fotfeste.access.signin;

import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import no.fotfeste.access.Viewer;
import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;

/** An account as Spring Security carries it through a session, with when and by whom it was proven whose it is. */
public final class SignedInAccount implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 2L;

    private final String username;
    private final Viewer viewer;
    private final String bodyName;
    private @Nullable String passwordHash;
    private final Proof proof;

    /**
     * When somebody showed who they are.
     *
     * @param signedInAt when the session began
     * @param provenAt when they last showed it anew
     * @param provider the sign-in service that vouched for them, or null
     */
    public record Proof(
            Instant signedInAt, Instant provenAt, @Nullable Vouched provider) implements Serializable {

        /** Here and now, by means of our own. */
        public static Proof at(Instant now) {
            return new Proof(now, now, null);
        }

        Proof again(Instant now) {
            return new Proof(signedInAt, now, provider);
        }
    }

    /**
     * What a sign-in service said.
     *
     * @param provider which one, as the settings call it
     * @param token its token, given back to it at sign-out
     */
    public record Vouched(String provider, String token) implements Serializable {

        @Override
        public String toString() {
            return Secret.summary(this);
        }
    }

    /** An account with its password's hash, as it is compared at sign-in. */
    public SignedInAccount(
            String username, Viewer viewer, String bodyName, @Nullable String passwordHash, Proof proof) {
        this.username = username;
        this.viewer = viewer;
        this.bodyName = bodyName;
        this.passwordHash = passwordHash;
        this.proof = proof;
    }

    /**
     * The account that is signed in on this request.
     *
     * @throws IllegalStateException if none is: pages that need one are closed before they get here
     */
    public static SignedInAccount current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedInAccount account) {
            return account;
        }
        throw new IllegalStateException("Nobody is signed in");
    }

    /** Who it is. */
    public Viewer viewer() {
        return viewer;
    }

    /** Where they work, as it is called. */
    public String bodyName() {
        return bodyName;
    }

    /** When it was shown whose account it is. */
    public Proof proof() {
        return proof;
    }

    /** The same account with another proof, and without the password. */
    public SignedInAccount with(Proof other) {
        return new SignedInAccount(username, viewer, bodyName, null, other);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }
}
