package no.fotfeste.casefile;

import no.fotfeste.directory.Body;
import no.fotfeste.web.Page;

/** What a body is called on the pages of a case: by its name, or only by what it does where its name would tell a place. */
public final class BodyNames {

    private BodyNames() {}

    /** With a strictly confidential address no municipality stands anywhere, and the name of an office is one (C9). */
    public static String on(ClientCase client, Body body, Page page) {
        return client.protection().isStrict()
                ? page.text("directory.type." + body.type().code())
                : body.name();
    }
}
