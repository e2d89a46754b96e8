package no.fotfeste.access.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fotfeste.kernel.PlainText;
import no.fotfeste.kernel.Secret;

/**
 * An entry of the access log as one line of Common Event Format, version 0. Identifiers and codes only: no content, and of
 * names only the user name of whoever looked.
 *
 * @param chain the case; the nil identifier for what does not exist; or the account that looked at a list
 * @param number the place in the chain
 * @param username empty when the system did it
 * @param outlet empty for entries from before outlets were written
 * @param shown how many a list showed; empty where one case was asked for
 */
@PlainText
record CommonEvent(
        UUID chain,
        long number,
        Instant at,
        Optional<UUID> account,
        Optional<Secret<String>> username,
        String role,
        String purpose,
        boolean permitted,
        String rule,
        UUID asked,
        Optional<String> outlet,
        Optional<Integer> shown) {

    private static final int SEVERITY_OF_LOOK = 2;
    private static final int SEVERITY_OF_REFUSAL = 6;

    static CommonEvent of(ResultSet row) throws SQLException {
        return new CommonEvent(
                row.getObject("case_id", UUID.class),
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                Optional.ofNullable(row.getObject("account", UUID.class)),
                Optional.ofNullable(row.getString("username")).map(Secret::of),
                row.getString("role"),
                row.getString("purpose"),
                row.getString("decision").equals("PERMIT"),
                row.getString("rule"),
                row.getObject("asked", UUID.class),
                Optional.ofNullable(row.getString("outlet")),
                Optional.ofNullable(row.getObject("shown", Integer.class)));
    }

    String line() {
        String opened = shown.isPresent() ? "List shown" : "Case opened";
        String name = permitted ? opened : "Case refused";
        int severity = permitted ? SEVERITY_OF_LOOK : SEVERITY_OF_REFUSAL;
        return "CEF:0|Fotfeste|Fotfeste|1|%s|%s|%d|%s"
                .formatted(header(permitted ? "PERMIT" : "DENY"), header(name), severity, extension());
    }

    private String extension() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("rt", Long.toString(at.toEpochMilli()));
        account.ifPresent(id -> fields.put("suid", id.toString()));
        username.ifPresent(known -> fields.put("suser", known.reveal()));
        fields.put("spriv", role);
        fields.put("act", purpose);
        fields.put("outcome", permitted ? "success" : "failure");
        fields.put("reason", rule);
        fields.put("externalId", chain + "/" + number);
        fields.put("cs1Label", shown.isPresent() ? "account" : "case");
        fields.put("cs1", chain.toString());
        fields.put("cs2Label", "asked");
        fields.put("cs2", asked.toString());
        outlet.ifPresent(used -> {
            fields.put("cs3Label", "outlet");
            fields.put("cs3", used);
        });
        shown.ifPresent(number -> {
            fields.put("cn1Label", "shown");
            fields.put("cn1", Integer.toString(number));
        });
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + value(field.getValue()))
                .collect(Collectors.joining(" "));
    }

    /** In the header a backslash and a pipe are escaped, and there are no line breaks. */
    static String header(String text) {
        return text.replace("\\", "\\\\").replace("|", "\\|").replaceAll("\\R", " ");
    }

    /** In the extension a backslash, an equals sign and line breaks are escaped. */
    static String value(String text) {
        return text.replace("\\", "\\\\")
                .replace("=", "\\=")
                .replace("\r", "\\r")
                .replace("\n", "\\n");
    }
}
