package no.fotfeste;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * All that an answer tells, but what differs from one moment to the next: the time, and a form's one-time token.
 *
 * @param headers by their names; what was asked for is taken out of them, as it is of the body
 */
public record Answer(int status, Map<String, List<String>> headers, String body) {

    /** The time, and what a server says of the connection after so many answers on it. */
    private static final Set<String> NOT_OF_THE_ANSWER = Set.of("date", "connection", "keep-alive");

    /**
     * What a response tells, but what was asked for.
     *
     * @param others what is asked for in the answers it is compared with: a page may hold such letters anyway
     */
    public static Answer of(HttpResponse<String> response, String asked, String... others) {
        Map<String, List<String>> headers = new TreeMap<>();
        response.headers()
                .map()
                .forEach((name, values) -> headers.put(
                        name,
                        values.stream()
                                .map(value -> without(value, asked, others))
                                .toList()));
        headers.keySet().removeAll(NOT_OF_THE_ANSWER);
        return new Answer(
                response.statusCode(),
                headers,
                without(
                        response.body()
                                .replaceAll("name=\"_csrf\" (value|content)=\"[^\"]*\"", "")
                                .replaceAll("name=\"_once\" value=\"[^\"]*\"", "")
                                .replaceAll("data-name=\"_csrf\" content=\"[^\"]*\"", ""),
                        asked,
                        others));
    }

    private static String without(String text, String asked, String... others) {
        String rest = text.replace(asked, "");
        for (String other : others) {
            rest = rest.replace(other, "");
        }
        return rest;
    }

    /** In what two answers differ, for whoever reads why a test fails. */
    public String difference(Answer other) {
        return "status %d and %d, headers %s and %s, bodies differ: %s"
                .formatted(status, other.status, headers, other.headers, !body.equals(other.body));
    }
}
