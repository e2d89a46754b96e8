package no.fotfeste.access.admission;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import no.fotfeste.web.NoTurn;
import no.fotfeste.web.Turns;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

/**
 * Lets in who has said all that they want to say. Until then they wait in a virtual thread, which costs next to nothing; the work is
 * done in an ordinary one, which asks the database for half as much.
 */
final class Admission extends ValveBase {

    /** In the attributes of a request that was let in: whether its place is one of those for who is signed in. */
    static final String FOR_SIGNED_IN = Admission.class.getName();

    /** A page lies here until its place is free again, so that whoever reads it slowly holds none. */
    private static final int PAGE = (int) DataSize.ofKilobytes(64).toBytes();

    private static final int KILOBYTE = 1024;

    /** How many kilobytes of long forms may be on their way at the same time: room for each is made at once. */
    private static final int FORMS_OF_SIGNED_IN = 24 * KILOBYTE;

    private static final int FORMS_OF_STRANGERS = 4 * KILOBYTE;

    private final Places places;
    private final Semaphore ofSignedIn = new Semaphore(FORMS_OF_SIGNED_IN);
    private final Semaphore ofStrangers = new Semaphore(FORMS_OF_STRANGERS);
    private final ExecutorService workers = Executors.newCachedThreadPool(
            Thread.ofPlatform().name("work-", 1).daemon().factory());

    Admission(Places places) {
        super(true);
        this.places = places;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (isOnItsOwn(request)) {
            getNext().invoke(request, response);
            return;
        }
        boolean mayBeSignedIn = request.getCookies() != null;
        Semaphore forms = mayBeSignedIn ? ofSignedIn : ofStrangers;
        int kilobytes = BodyLimits.isShort(request) ? 0 : (int) (request.getContentLengthLong() / KILOBYTE) + 1;
        if (!forms.tryAcquire(kilobytes)) {
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
            return;
        }
        try {
            letIn(request, response, mayBeSignedIn);
        } catch (NoTurn busy) {
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
        } finally {
            forms.release(kilobytes);
        }
    }

    /** What costs next to nothing, and what is refused or waits for turns of its own before it is read. */
    private static boolean isOnItsOwn(Request request) {
        String path = request.getRequestURI();
        return path.startsWith("/assets/") || path.startsWith("/actuator/") || !BodyLimits.isForm(request);
    }

    private void letIn(Request request, Response response, boolean mayBeSignedIn) throws IOException, ServletException {
        // As everywhere: nothing inside can say so any more once it has been read.
        request.setCharacterEncoding(StandardCharsets.UTF_8);
        try {
            request.getParameterMap();
        } catch (InvalidParameterException notUnderstood) {
            response.sendError(notUnderstood.getErrorCode());
            return;
        }
        response.setBufferSize(PAGE);
        request.setAttribute(FOR_SIGNED_IN, mayBeSignedIn);
        try (Turns.Turn _ = mayBeSignedIn ? places.ofSignedIn() : places.ofStrangers()) {
            done(() -> {
                getNext().invoke(request, response);
                return true;
            });
        }
    }

    /** Waits for the end, whatever happens: a request that is still worked on must not be used for the next. */
    private void done(Callable<Boolean> work) throws IOException, ServletException {
        Future<Boolean> working = workers.submit(work);
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    working.get();
                    return;
                } catch (InterruptedException stopping) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException failed) {
            throw asThrown(failed.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static ServletException asThrown(@Nullable Throwable cause) throws IOException, ServletException {
        switch (cause) {
            case IOException io -> throw io;
            case ServletException servlet -> throw servlet;
            case RuntimeException runtime -> throw runtime;
            case Error error -> throw error;
            case null, default -> throw new ServletException(cause);
        }
    }
}
