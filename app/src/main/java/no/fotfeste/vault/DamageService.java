package no.fotfeste.vault;

import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.fotfeste.kernel.Sealed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sealed values that cannot be read, because their bytes were changed or their key was. Each shows as unreadable where it would
 * have stood, everything around it goes on, and who runs it is told: in the log at once, and on an administrator's I dag until
 * the next start.
 */
@Component
public class DamageService {

    /** What stands in the place of a text that cannot be read, in both languages: who reads it is not known here. */
    public static final String MARK = "(uleselig · unreadable)";

    private static final Logger LOG = LoggerFactory.getLogger(DamageService.class);

    private final Set<Integer> met = ConcurrentHashMap.newKeySet();

    /** Reads a sealed text, or gives the mark and raises the alarm. */
    public String read(Cipher cipher, Sealed sealed) {
        try {
            return cipher.unseal(sealed);
        } catch (DamagedSeal damaged) {
            if (met.add(Arrays.hashCode(sealed.bytes()))) {
                LOG.error(
                        "A sealed value cannot be read. It shows as unreadable; it can be had back from a copy of the database");
            }
            return MARK;
        }
    }

    /**
     * Seals a text.
     *
     * @throws UnreadableText if it still holds the mark: what is damaged may be had back, and is not to be overwritten unseen
     */
    public Sealed seal(Cipher cipher, String text) {
        if (text.contains(MARK)) {
            throw new UnreadableText();
        }
        return cipher.seal(text);
    }

    /** How many values could not be read since this start. */
    public int met() {
        return met.size();
    }
}
