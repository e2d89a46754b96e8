package no.fotfeste.web.once;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import no.fotfeste.kernel.Sealed;
import no.fotfeste.kernel.Secret;
import no.fotfeste.web.DraftSeal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Forms that have been sent in the last days, and what was answered to each.
 *
 * <p>None of these statements waits for the disk. The log of the database is written in order: when what the form did is on the disk,
 * that it was claimed is there too.
 */
@Component
class SentForms {

    /** A page stands open over a night and a day; hardly longer. */
    private static final Duration REMEMBERED = Duration.ofDays(3);

    private final JdbcClient database;
    private final DraftSeal seal;
    private final Clock clock;

    SentForms(JdbcClient database, DraftSeal seal, Clock clock) {
        this.database = database;
        this.seal = seal;
        this.clock = clock;
    }

    /** What is known of a sending: that it is ours to carry out, that it has been answered, or that somebody has it in hand. */
    sealed interface State {

        /** Nobody had sent it. */
        record Claimed() implements State {}

        /** Somebody has it in hand, here or on another node, or had when a process ended. */
        record InHand() implements State {}

        /** It has been carried out. */
        record Answered(String content, String answer) implements State {

            @Override
            public String toString() {
                return Secret.summary(this);
            }
        }
    }

    /** Takes a sending in hand, or tells what has become of it. One statement, and nobody else can have got the same from it. */
    State claim(FormSending sending) {
        return database.sql("""
                        with mine as (
                            insert into web.sent_form (holder, id, content, claimed_at)
                            select :holder, decode(:id, 'hex'), decode(:content, 'hex'), :now
                            where set_config('synchronous_commit', 'off', true) is not null
                            on conflict do nothing
                            returning true)
                        select exists (select from mine) as claimed, encode(earlier.content, 'hex') as content, earlier.answer
                        from (values (true)) as one (row)
                        left join web.sent_form earlier on earlier.holder = :holder and earlier.id = decode(:id, 'hex')
                        """)
                .param("holder", sending.holder())
                .param("id", sending.id())
                .param("content", sending.content())
                .param("now", Timestamp.from(clock.instant()))
                .query(this::read)
                .single();
    }

    /** Keeps what was answered. */
    void answer(FormSending sending, String answer) {
        database.sql("""
                        update web.sent_form set answer = :answer
                        where holder = :holder and id = decode(:id, 'hex') and set_config('synchronous_commit', 'off', true) is not null
                        """)
                .param("answer", seal.seal(answer).bytes())
                .param("holder", sending.holder())
                .param("id", sending.id())
                .update();
    }

    /** Lets a sending go that changed nothing: it may be sent again. */
    void release(FormSending sending) {
        database.sql("""
                        delete from web.sent_form
                        where holder = :holder and id = decode(:id, 'hex') and set_config('synchronous_commit', 'off', true) is not null
                        """)
                .param("holder", sending.holder())
                .param("id", sending.id())
                .update();
    }

    /** Throws away what nobody will send again. */
    int forgetOld() {
        return database.sql("delete from web.sent_form where claimed_at < :oldest")
                .param("oldest", Timestamp.from(clock.instant().minus(REMEMBERED)))
                .update();
    }

    private State read(ResultSet row, int number) throws SQLException {
        if (row.getBoolean("claimed")) {
            return new State.Claimed();
        }
        byte @Nullable [] answer = row.getBytes("answer");
        return answer == null
                ? new State.InHand()
                : new State.Answered(row.getString("content"), seal.unseal(Sealed.of(answer)));
    }
}
