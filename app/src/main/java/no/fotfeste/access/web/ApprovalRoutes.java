package no.fotfeste.access.web;

import java.util.UUID;
import no.fotfeste.kernel.AccountId;

/** Where somebody says yes or no to what was asked about an account. */
public final class ApprovalRoutes {

    private ApprovalRoutes() {}

    public static String all() {
        return "/approvals";
    }

    public static String yes(UUID approval) {
        return all() + "/" + approval + "/yes";
    }

    public static String no(UUID approval) {
        return all() + "/" + approval + "/no";
    }

    /** Where the second code of an account is shown, once. */
    public static String code(AccountId account) {
        return all() + "/codes/" + account;
    }
}
