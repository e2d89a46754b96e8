package no.fotfeste.walk;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page one has come to, and where one can go from it: by links, by redirects, and by forms that only ask. */
record WalkedPage(String address, HttpResponse<String> answer) {

    private static final Pattern LINK = Pattern.compile("(?:href|src|data-[a-z-]+)=\"([/?][^\"]*)\"");
    private static final Pattern FORM = Pattern.compile("(?s)<form\\b([^>]*)>(.*?)</form>");
    private static final Pattern FIELD = Pattern.compile("<input\\b[^>]*>");
    private static final Pattern SELECT = Pattern.compile("(?s)<select\\b([^>]*)>(.*?)</select>");
    private static final int OF_A_LONG_LIST = 3;
    private static final Pattern OPTION = Pattern.compile("<option\\b[^>]*>");

    /** Everything that the answer tells: body, headers, and the address itself. */
    String told() {
        return address + "\n" + answer.headers().map() + "\n" + answer.body();
    }

    /** Addresses of this application that lead on, without the choice of a language: it changes no content about people. */
    List<String> onwards() {
        Stream<String> links = LINK.matcher(answer.body()).results().map(found -> found.group(1));
        Stream<String> led = answer.headers().firstValue("Location").stream();
        return Stream.of(links, led, asking().stream())
                .flatMap(all -> all)
                .map(link -> link.replace("&amp;", "&").replaceAll("#.*", ""))
                .filter(link -> !link.startsWith("//") && !link.contains("lang="))
                .map(link -> link.startsWith("?") ? path() + link : link)
                .filter(link -> link.startsWith("/"))
                .distinct()
                .toList();
    }

    private String path() {
        return address.replaceAll("\\?.*", "");
    }

    private List<String> asking() {
        return FORM.matcher(answer.body())
                .results()
                .filter(form -> !form.group(1).contains("method=\"post\""))
                .flatMap(form -> everyChoice(form).stream())
                .toList();
    }

    /** The form as it stands, and again with each choice of each of its lists. */
    private List<String> everyChoice(MatchResult form) {
        String target = attribute(form.group(1), "action", path());
        StringBuilder standing = new StringBuilder(target + "?");
        FIELD.matcher(form.group(2))
                .results()
                .map(MatchResult::group)
                .filter(field -> !field.matches(".*type=\"(radio|checkbox)\".*") || field.contains("checked"))
                .forEach(field -> standing.append(pair(attribute(field, "name", ""), attribute(field, "value", ""))));
        List<String> addresses = new ArrayList<>(List.of(standing.toString()));
        SELECT.matcher(form.group(2))
                .results()
                .forEach(list -> some(OPTION.matcher(list.group(2))
                                .results()
                                .map(option -> attribute(option.group(), "value", ""))
                                .toList())
                        .forEach(value -> addresses.add(standing + pair(attribute(list.group(1), "name", ""), value))));
        return addresses;
    }

    /** All of a short list; of one as long as that of the municipalities the first and the last, which are made the same way. */
    private static List<String> some(List<String> choices) {
        return choices.size() <= 2 * OF_A_LONG_LIST
                ? choices
                : Stream.concat(
                                choices.stream().limit(OF_A_LONG_LIST),
                                choices.stream().skip(choices.size() - (long) OF_A_LONG_LIST))
                        .toList();
    }

    private static String pair(String name, String value) {
        return name.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + "&";
    }

    private static String attribute(String tag, String name, String otherwise) {
        Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1) : otherwise;
    }
}
