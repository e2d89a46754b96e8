package no.fotfeste.web.fault;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.net.ConnectException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Where every connection to the database is in use, one must wait a little; where it does not answer, something is wrong. */
class BusyDatabaseTests {

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void whoeverFindsEveryConnectionInUseIsAskedToComeBack() {
        assertThat(statusOf(new SQLTransientConnectionException("None was free")))
                .isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("5");
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsAFault() {
        assertThat(statusOf(new SQLTransientConnectionException("None was free", new ConnectException())))
                .isEqualTo(500);
        assertThat(response.getHeader("Retry-After")).isNull();
    }

    private int statusOf(Throwable thrown) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, 500);
        request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException(thrown));
        return new FaultController().problem(request, response).getStatusCode().value();
    }
}
