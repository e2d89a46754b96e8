package no.fotfeste.vault;

import java.nio.ByteBuffer;
import java.util.UUID;
import no.fotfeste.kernel.Identifier;

/** Seals what is told of staff and contacts: what is sealed for one of them cannot be moved to the row of another. */
public final class OwnCiphers {

    private final Cipher common;

    OwnCiphers(Cipher common) {
        this.common = common;
    }

    /** The cipher of one account or contact. */
    public Cipher of(Identifier owner) {
        UUID id = owner.value();
        return common.boundTo(ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array());
    }
}
