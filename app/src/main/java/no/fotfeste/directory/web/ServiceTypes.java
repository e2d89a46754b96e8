package no.fotfeste.directory.web;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.web.Choice;
import no.fotfeste.web.Page;

/** The kinds of help to choose among, in the order of the page's alphabet and "something else" last. */
final class ServiceTypes {

    private ServiceTypes() {}

    static List<Choice> choices(Page page) {
        Collator alphabet = Collator.getInstance(page.language().locale());
        return Arrays.stream(ServiceType.values())
                .sorted(Comparator.comparing((ServiceType type) -> type == ServiceType.OTHER)
                        .thenComparing(type -> name(page, type), alphabet::compare))
                .map(type -> Choice.of(type.code(), name(page, type)))
                .toList();
    }

    static String name(Page page, ServiceType type) {
        return page.text("directory.type." + type.code());
    }
}
