package no.fotfeste.testing;

import java.util.concurrent.atomic.AtomicInteger;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.AccountService.NewAccount;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.kernel.BodyId;
import org.springframework.boot.test.context.TestComponent;

/** Makes fictional people who sign in, each at a body of their own unless told otherwise. */
@TestComponent
public class People {

    /** The password of everybody in tests. */
    public static final String PASSWORD = "plainly fictional";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final AccountService accounts;

    People(AccountService accounts) {
        this.accounts = accounts;
    }

    /** Someone at a new crisis centre. */
    public Viewer centreWorker() {
        return at(BodyId.next(), Role.CENTRE_WORKER);
    }

    /** Someone at a new service. */
    public Viewer serviceContact() {
        return at(BodyId.next(), Role.SERVICE_CONTACT);
    }

    /** Someone at this body, in this role. */
    public Viewer at(BodyId body, Role role) {
        int number = NUMBER.incrementAndGet();
        return accounts.create(new NewAccount("test" + number, PASSWORD, "Test Eksempel " + number, body, null, role));
    }

    /** What somebody made here signs in as. */
    public static String usernameOf(Viewer viewer) {
        return "test" + viewer.displayName().replaceAll("\\D", "");
    }
}
