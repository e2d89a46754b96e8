package no.fotfeste.access.web;

import java.util.UUID;

/** Where one keeps one's own account. */
public final class MyAccountRoutes {

    private MyAccountRoutes() {}

    public static String mine() {
        return "/account";
    }

    public static String password() {
        return mine() + "/password";
    }

    /** Where one says that one has seen what has happened to it. */
    public static String seen() {
        return mine() + "/seen";
    }

    public static String newFactor() {
        return mine() + "/factors/new";
    }

    public static String app() {
        return mine() + "/app";
    }

    public static String removeApp() {
        return app() + "/remove";
    }

    public static String passkeys() {
        return mine() + "/passkeys";
    }

    public static String removePasskey(UUID passkey) {
        return passkeys() + "/" + passkey + "/remove";
    }

    public static String recoveryCodes() {
        return mine() + "/recovery-codes";
    }

    /** Where one is signed out in another place. */
    public static String endSession(UUID place) {
        return mine() + "/sessions/" + place + "/end";
    }

    public static String endOtherSessions() {
        return mine() + "/sessions/end-others";
    }
}
