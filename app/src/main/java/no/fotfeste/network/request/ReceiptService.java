package no.fotfeste.network.request;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.CaseNotFound;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.Sealed;
import no.fotfeste.kernel.Sha256;
import no.fotfeste.kernel.TimeOrderedUuid;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Receipt codes of letters: twelve characters without look-alikes, 59 bits, kept as a hash. */
@Component
public class ReceiptService {

    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWX";
    private static final int LENGTH = 12;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient database;
    private final Door door;
    private final RequestService requests;
    private final RequestTransitions moves;

    ReceiptService(JdbcClient database, Door door, RequestService requests, RequestTransitions moves) {
        this.database = database;
        this.door = door;
        this.requests = requests;
        this.moves = moves;
    }

    /** The code of a letter, made the first time it is shown: {@code ABCD-EFGH-JKLM}. */
    public String codeFor(OpenCase opened, Request request) {
        return database.sql("""
                        select code from network.receipt
                        where case_id = :caseId and request_id = :request
                        order by id
                        limit 1
                        """)
                .param("caseId", opened.id().value())
                .param("request", request.id().value())
                .query(byte[].class)
                .optional()
                .map(kept -> opened.unseal(Sealed.of(kept)))
                .orElseGet(() -> make(opened, request));
    }

    private String make(OpenCase opened, Request request) {
        String code = fresh();
        database.sql("""
                        insert into network.receipt (case_id, id, request_id, code_hash, code, made_at)
                        values (:caseId, :id, :request, :hash, :code, :now)
                        """)
                .param("caseId", opened.id().value())
                .param("id", TimeOrderedUuid.next())
                .param("request", request.id().value())
                .param("hash", hash(code))
                .param("code", opened.seal(code).bytes())
                .param("now", Timestamp.from(moves.now()))
                .update();
        return code;
    }

    /** Acknowledges the letter with this code. Says only whether there is one; coming twice changes nothing twice. */
    public boolean acknowledge(String typed) {
        return database.sql("select case_id, request_id from network.receipt_of(:hash)")
                .param("hash", hash(typed))
                .query((row, number) -> acknowledge(
                        new CaseId(row.getObject("case_id", UUID.class)),
                        new RequestId(row.getObject("request_id", UUID.class))))
                .optional()
                .orElse(false);
    }

    private boolean acknowledge(CaseId caseId, RequestId id) {
        try {
            return door.openAsSystem(caseId, Purpose.FOLLOW_UP, opened -> {
                Optional<Request> request = requests.find(opened, id);
                request.filter(read -> RequestLifecycle.allows(read.kind(), read.state(), new RequestAction.Deliver()))
                        .ifPresent(read -> moves.make(opened.parcel(read.parcel()), read, new RequestAction.Deliver()));
                return request.isPresent();
            });
        } catch (CaseNotFound gone) {
            return false;
        }
    }

    private static String fresh() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(i > 0 && i % GROUP == 0 ? "-" : "").append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    private static byte[] hash(String code) {
        String plain = code.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        return Sha256.of(plain);
    }
}
