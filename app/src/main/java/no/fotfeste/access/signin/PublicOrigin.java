package no.fotfeste.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where browsers find this system: what passkeys are bound to, and where a sign-in service sends people back. */
@Component
public class PublicOrigin {

    private final String address;

    PublicOrigin(@Value("${fotfeste.public-address:}") String address) {
        this.address = address.replaceAll("/+$", "");
    }

    /** Scheme, host and port, without a slash. When none is set, only this machine itself can be asked. */
    public String of(HttpServletRequest request) {
        return address.isEmpty() ? "http://localhost:" + request.getLocalPort() : address;
    }

    /** The host alone. */
    public String host() {
        return address.isEmpty() ? "localhost" : URI.create(address).getHost();
    }

    /** What stands before a path where an address is made by the framework. */
    String template() {
        return address.isEmpty() ? "{baseUrl}" : address;
    }
}
