package no.fotfeste.access.web;

import java.util.regex.Pattern;
import no.fotfeste.web.Form;

/** What a user name and a password must be like when an account is made. */
final class NewPassword {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9.@_-]{3,100}");
    private static final int SHORTEST = 12;

    private NewPassword() {}

    static String username(Form form) {
        String username = form.line("username", "access.account.username.wrong");
        if (!username.isEmpty() && !USERNAME.matcher(username).matches()) {
            form.refuse("username", "access.account.username.wrong");
        }
        return username;
    }

    static String password(Form form) {
        String password = form.value("password");
        if (password.length() < SHORTEST || password.length() > Form.LINE) {
            form.refuse("password", "access.account.password.short", SHORTEST);
        }
        return password;
    }
}
