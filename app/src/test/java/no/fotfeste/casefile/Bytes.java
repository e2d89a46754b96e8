package no.fotfeste.casefile;

/** What of a page must be the same for two visits: all but the one-time token of its forms, and what was asked for. */
final class Bytes {

    private Bytes() {}

    static String ofThePage(String page, String asked) {
        return page.replaceAll("name=\"_csrf\" (value|content)=\"[^\"]*\"", "")
                .replaceAll("name=\"_once\" value=\"[^\"]*\"", "")
                .replaceAll("data-name=\"_csrf\" content=\"[^\"]*\"", "")
                .replace(asked, "");
    }
}
