package no.fotfeste.access.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.AccessDecision;
import no.fotfeste.database.PastTransactions;
import no.fotfeste.kernel.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes who looked and who was refused.
 *
 * <p>Each entry is written and kept before this returns, on a connection of its own: nothing that goes wrong afterwards takes it back,
 * also where it was written in the middle of a transaction. Only this connection may write in the log. The role that serves pages can
 * read it, and nothing else.
 */
@Component
public class AccessLog {

    /** The chain of everything that was asked for and does not exist. */
    private static final CaseId NOWHERE = new CaseId(new UUID(0, 0));

    private static final String APPEND = "select access.append_log(?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final DataSource writing;

    AccessLog(@PastTransactions DataSource writing) {
        this.writing = writing;
    }

    /** Adds an entry. */
    public void append(CaseId caseId, Optional<Viewer> viewer, Purpose purpose, AccessDecision decision, UUID asked) {
        CaseId chain = decision.rule() == AccessDecision.Rule.NO_SUCH_CASE ? NOWHERE : caseId;
        write(chain.value(), viewer, purpose, decision, asked, CurrentOutlet.name(), null);
    }

    /** Adds an entry for a look over a list, to the chain of the account that looked. */
    public void appendList(Viewer viewer, Purpose purpose, int shown) {
        String outlet = CurrentOutlet.name();
        AccessDecision shownByRows = AccessDecision.permit(AccessDecision.Rule.VISIBLE);
        write(viewer.account().value(), Optional.of(viewer), purpose, shownByRows, NOWHERE.value(), outlet, shown);
    }

    /** Adds an entry for somebody who read the log itself, to the chain of that account: with whose chain was read. */
    void appendAudit(Viewer viewer, UUID chain, int shown) {
        AccessDecision audits = AccessDecision.permit(AccessDecision.Rule.AUDITS);
        write(
                viewer.account().value(),
                Optional.of(viewer),
                Purpose.REVIEW,
                audits,
                chain,
                CurrentOutlet.name(),
                shown);
    }

    private void write(
            UUID chain,
            Optional<Viewer> viewer,
            Purpose purpose,
            AccessDecision decision,
            UUID asked,
            String outlet,
            @Nullable Integer shown) {
        // Not by way of what Spring binds to a thread: that would hold on to the connection until somebody's
        // transaction ends.
        try (Connection connection = writing.getConnection();
                PreparedStatement statement = connection.prepareStatement(APPEND)) {
            statement.setObject(1, chain);
            statement.setObject(2, account(viewer), Types.OTHER);
            statement.setString(3, viewer.map(Viewer::role).map(Role::name).orElse("SYSTEM"));
            statement.setString(4, purpose.code());
            statement.setString(5, decision.permitted() ? "PERMIT" : "DENY");
            statement.setString(6, decision.rule().name());
            statement.setObject(7, asked);
            statement.setString(8, outlet);
            statement.setObject(9, shown, Types.INTEGER);
            statement.execute();
        } catch (SQLException problem) {
            throw new IllegalStateException("The access log could not be written", problem);
        }
    }

    private static @Nullable UUID account(Optional<Viewer> viewer) {
        return viewer.map(known -> known.account().value()).orElse(null);
    }
}
