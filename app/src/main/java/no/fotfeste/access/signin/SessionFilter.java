package no.fotfeste.access.signin;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import org.springframework.session.Session;
import org.springframework.session.web.http.HttpSessionIdResolver;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** Gives each request its session when somebody asks for it, and the database no more work than that takes. */
final class SessionFilter<S extends Session> implements Filter {

    private final StoredSessions<S> stored;
    private final HttpSessionIdResolver identifiers;

    SessionFilter(StoredSessions<S> stored, HttpSessionIdResolver identifiers) {
        this.stored = stored;
        this.identifiers = identifiers;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        SessionRepositoryFilter<SparingSession<S>> filter =
                new SessionRepositoryFilter<>(new RequestSessions<>(stored));
        filter.setHttpSessionIdResolver(identifiers);
        filter.doFilter(request, response, chain);
    }
}
