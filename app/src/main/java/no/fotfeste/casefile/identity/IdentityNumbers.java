package no.fotfeste.casefile.identity;

import java.util.Optional;
import no.fotfeste.kernel.NationalIdentityNumber;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Reads identity numbers as people write them. A number from a test series is nobody's, and is refused where real people are helped. */
@Component
public class IdentityNumbers {

    private final boolean syntheticAllowed;

    IdentityNumbers(@Value("${fotfeste.synthetic-numbers:false}") boolean syntheticAllowed) {
        this.syntheticAllowed = syntheticAllowed;
    }

    /** The number, or nothing when it cannot be one of a real person here. */
    public Optional<NationalIdentityNumber> read(String written) {
        return NationalIdentityNumber.parse(written).filter(number -> syntheticAllowed || !number.isSynthetic());
    }
}
