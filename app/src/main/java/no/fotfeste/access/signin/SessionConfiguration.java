package no.fotfeste.access.signin;

import jakarta.servlet.DispatcherType;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sessions in the database, by Spring Session. It is put together here and not by Spring Boot, which would read each session twice a
 * request and write it every time.
 */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    private static final String TABLE = "access.session";
    private static final String THROW_AWAY_OLD = "0 */10 * * * *";

    @Bean
    JdbcIndexedSessionRepository keptSessions(
            JdbcOperations database, @Value("${spring.session.timeout}") Duration longestUnused) {
        JdbcIndexedSessionRepository kept =
                new JdbcIndexedSessionRepository(database, TransactionOperations.withoutTransaction());
        kept.setTableName(TABLE);
        kept.setDefaultMaxInactiveInterval(longestUnused);
        kept.setCleanupCron(THROW_AWAY_OLD);
        new PostgreSqlJdbcIndexedSessionRepositoryCustomizer().customize(kept);
        return kept;
    }

    /** The page that tells of a fault needs no session: sessions stand in the database, and the database may be the fault. */
    @Bean
    <S extends Session> FilterRegistrationBean<SessionFilter<S>> sessionFilter(
            SessionRepository<S> kept,
            JdbcClient database,
            PlatformTransactionManager transactions,
            CookieSerializer cookie) {
        CookieHttpSessionIdResolver identifiers = new CookieHttpSessionIdResolver();
        identifiers.setCookieSerializer(cookie);
        FilterRegistrationBean<SessionFilter<S>> registered = new FilterRegistrationBean<>(
                new SessionFilter<>(new StoredSessions<>(kept, database, transactions), identifiers));
        registered.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC);
        registered.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
        return registered;
    }
}
