package no.fotfeste.access;

import java.io.Serializable;
import java.util.UUID;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.BodyId;

/** Who is looking: an account, at one body, in one role. */
public final class Viewer implements Serializable {

    private static final long serialVersionUID = 1L;

    private final UUID account;
    private final String displayName;
    private final UUID body;
    private final Role role;

    /** Someone who has signed in. */
    public Viewer(AccountId account, String displayName, BodyId body, Role role) {
        this.account = account.value();
        this.displayName = displayName;
        this.body = body.value();
        this.role = role;
    }

    /** The account. */
    public AccountId account() {
        return new AccountId(account);
    }

    /** The name that colleagues know. */
    public String displayName() {
        return displayName;
    }

    /** Where this person works. */
    public BodyId body() {
        return new BodyId(body);
    }

    /** What this person signs in as. */
    public Role role() {
        return role;
    }
}
