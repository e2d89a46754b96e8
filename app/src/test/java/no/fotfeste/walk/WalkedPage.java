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

    private static final String VALUE = "=\"";
    private static final Pattern LEADS = Pattern.compile("href|src|data-[a-z-]+");
    private static final String FORM = "<form ";
    private static final String FORM_ENDS = "</form>";
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
        Stream<String> led = answer.headers().firstValue("Location").stream();
        return Stream.of(links().stream(), led, asking().stream())
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

    /** Values that are addresses. Looked for by hand: a pattern that may begin anywhere takes longer than making the page. */
    private List<String> links() {
        String body = answer.body();
        List<String> links = new ArrayList<>();
        for (int at = body.indexOf(VALUE); at >= 0; at = body.indexOf(VALUE, at + 1)) {
            int begins = at + VALUE.length();
            int ends = body.indexOf('"', begins);
            boolean isAddress = body.startsWith("/", begins) || body.startsWith("?", begins);
            if (isAddress && ends > 0 && LEADS.matcher(nameBefore(at)).matches()) {
                links.add(body.substring(begins, ends));
            }
        }
        return links;
    }

    private String nameBefore(int end) {
        String body = answer.body();
        int begins = end;
        while (begins > 0 && !Character.isWhitespace(body.charAt(begins - 1)) && body.charAt(begins - 1) != '<') {
            begins--;
        }
        return body.substring(begins, end);
    }

    private List<String> asking() {
        String body = answer.body();
        List<String> addresses = new ArrayList<>();
        for (int at = body.indexOf(FORM); at >= 0; at = body.indexOf(FORM, at + 1)) {
            int ends = body.indexOf(FORM_ENDS, at);
            String[] form = body.substring(at, Math.max(at, ends)).split(">", 2);
            if (form.length == 2 && !form[0].contains("method=\"post\"")) {
                addresses.addAll(everyChoice(form[0], form[1]));
            }
        }
        return addresses;
    }

    /** The form as it stands, and again with each choice of each of its lists. */
    private List<String> everyChoice(String tag, String form) {
        String target = attribute(tag, "action", path());
        StringBuilder standing = new StringBuilder(target + "?");
        FIELD.matcher(form)
                .results()
                .map(MatchResult::group)
                .filter(field -> !field.matches(".*type=\"(radio|checkbox)\".*") || field.contains("checked"))
                .forEach(field -> standing.append(pair(attribute(field, "name", ""), attribute(field, "value", ""))));
        List<String> addresses = new ArrayList<>(List.of(standing.toString()));
        SELECT.matcher(form)
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
