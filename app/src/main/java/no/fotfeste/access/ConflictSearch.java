package no.fotfeste.access;

import java.util.Collection;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.ContactId;

/** Closes cases to whoever is recognised in them. A room that knows whom cases are about offers one bean. */
public interface ConflictSearch {

    /** What an account is recognised by has changed. Nobody is told what was found. */
    void recognise(AccountId account);

    /** What named contacts are recognised by has changed. Nobody is told what was found. */
    void recognise(Collection<ContactId> contacts);
}
