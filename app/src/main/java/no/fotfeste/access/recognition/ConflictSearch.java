package no.fotfeste.access.recognition;

import java.util.Collection;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.ContactId;
import org.springframework.modulith.NamedInterface;

/** Closes cases to whoever is recognised in them. A module that knows whom cases are about offers one bean. */
@NamedInterface("recognition")
public interface ConflictSearch {

    /** What an account is recognised by has changed. Nobody is told what was found. */
    void recognise(AccountId account);

    /** What named contacts are recognised by has changed. Nobody is told what was found. */
    void recognise(Collection<ContactId> contacts);
}
