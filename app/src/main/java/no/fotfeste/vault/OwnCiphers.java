package no.fotfeste.vault;

import java.nio.ByteBuffer;
import java.util.UUID;
import no.fotfeste.kernel.AccountId;

/** Seals what staff tell of themselves: what is sealed for one account cannot be moved to the row of another. */
public final class OwnCiphers {

    private final Cipher common;

    OwnCiphers(Cipher common) {
        this.common = common;
    }

    /** The cipher of one account. */
    public Cipher of(AccountId account) {
        UUID id = account.value();
        return common.boundTo(ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array());
    }
}
