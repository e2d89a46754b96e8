package no.fotfeste.network.request.web;

import java.net.URI;
import no.fotfeste.network.web.InboxRoutes;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where those who get a letter find this system: stands in the letter, as people type it. */
@Component
public final class PublicAddress {

    private final String address;

    PublicAddress(@Value("${fotfeste.public-address:http://localhost:${server.port:8080}}") String address) {
        this.address = address.replaceAll("/+$", "");
        if (URI.create(this.address).getHost() == null) {
            throw new IllegalArgumentException("fotfeste.public-address must be a whole address, such as https://…");
        }
    }

    /** The page where a receipt code is given. */
    public String receipt() {
        return address + InboxRoutes.receipt();
    }

    /** Whether nobody outside this machine can reach it: then a letter is of no use to anyone. */
    public boolean isOnlyHere() {
        String host = URI.create(address).getHost();
        return host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]");
    }
}
