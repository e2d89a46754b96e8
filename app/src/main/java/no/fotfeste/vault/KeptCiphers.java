package no.fotfeste.vault;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Ciphers used a moment ago, so that a list of sixty does not unwrap sixty keys at every look. Forgets after a minute. */
final class KeptCiphers {

    private static final int MOST = 5_000;
    private static final long LIFETIME = TimeUnit.MINUTES.toNanos(1);

    private final Map<UUID, Kept> ciphers = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Kept> eldest) {
            return size() > MOST;
        }
    };

    private record Kept(Cipher cipher, long since) {}

    synchronized @Nullable Cipher find(UUID id) {
        Kept found = ciphers.get(id);
        return found != null && System.nanoTime() - found.since < LIFETIME ? found.cipher : null;
    }

    synchronized void keep(UUID id, Cipher cipher) {
        ciphers.put(id, new Kept(cipher, System.nanoTime()));
    }
}
