package no.fotfeste.access.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.Sha256;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Recognizes a browser that an account has been signed in from before, by a random cookie that says nothing by itself. It opens
 * nothing: it only keeps what strangers try apart from what the right person does.
 */
@Component
public class KnownDevices {

    private static final Duration REMEMBERED = Duration.ofDays(180);
    private static final int MOST = 10;
    private static final int BYTES = 24;

    private final JdbcClient database;
    private final Clock clock;

    KnownDevices(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The browser's cookie, if the account of this name has been signed in with it. It costs the same for a name that nobody has. */
    Optional<String> known(String username, HttpServletRequest request) {
        return token(request)
                .filter(token -> database.sql("""
                        select exists (
                            select from access.known_device d join access.account a on a.id = d.account_id
                            where a.username = :username and d.token_hash = :hash and d.used_at > :since)
                        """)
                        .param("username", username)
                        .param("hash", Sha256.of(token))
                        .param("since", Timestamp.from(clock.instant().minus(REMEMBERED)))
                        .query(Boolean.class)
                        .single());
    }

    /** Remembers that this account was signed in from this browser. */
    void remember(AccountId account, HttpServletRequest request, HttpServletResponse response) {
        String token = token(request).orElseGet(() -> RandomSecret.url(RandomSecret.random(BYTES)));
        Instant now = clock.instant();
        database.sql("""
                        insert into access.known_device (account_id, token_hash, used_at) values (:account, :hash, :now)
                        on conflict (account_id, token_hash) do update set used_at = excluded.used_at
                        """)
                .param("account", account.value())
                .param("hash", Sha256.of(token))
                .param("now", Timestamp.from(now))
                .update();
        database.sql("""
                        delete from access.known_device
                        where account_id = :account and (used_at < :since or token_hash not in (
                            select token_hash from access.known_device
                            where account_id = :account order by used_at desc limit :most))
                        """)
                .param("account", account.value())
                .param("since", Timestamp.from(now.minus(REMEMBERED)))
                .param("most", MOST)
                .update();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(request, token));
    }

    private static String cookie(HttpServletRequest request, String token) {
        return ResponseCookie.from(name(request), token)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict")
                .maxAge(REMEMBERED)
                .build()
                .toString();
    }

    private static Optional<String> token(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name(request)))
                        .map(Cookie::getValue)
                        .filter(value -> value.matches("[A-Za-z0-9_-]{32}"))
                        .findFirst();
    }

    private static String name(HttpServletRequest request) {
        return request.isSecure() ? "__Host-fotfeste-device" : "fotfeste-device";
    }
}
