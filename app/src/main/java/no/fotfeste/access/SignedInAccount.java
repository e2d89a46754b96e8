package no.fotfeste.access;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** An account as Spring Security carries it through a session. */
final class SignedInAccount implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 1L;

    private final String username;
    private final Viewer viewer;
    private final String bodyName;
    private @Nullable String passwordHash;

    SignedInAccount(String username, Viewer viewer, String bodyName, String passwordHash) {
        this.username = username;
        this.viewer = viewer;
        this.bodyName = bodyName;
        this.passwordHash = passwordHash;
    }

    Viewer viewer() {
        return viewer;
    }

    String bodyName() {
        return bodyName;
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
