package no.fotfeste.access;

import java.util.UUID;
import no.fotfeste.kernel.AccountId;

/** Where accounts are kept, for those who keep them. */
public final class AccountRoutes {

    private AccountRoutes() {}

    public static String all() {
        return "/accounts";
    }

    public static String making() {
        return all() + "/new";
    }

    public static String account(AccountId account) {
        return all() + "/" + account;
    }

    /** Where the code of an account that was just asked for is shown, once. */
    public static String code(AccountId account) {
        return account(account) + "/code";
    }

    /** For whoever has forgotten the password. */
    public static String renewPassword(AccountId account) {
        return account(account) + "/password";
    }

    /** Where somebody no longer gets in. It asks first. */
    public static String end(AccountId account) {
        return account(account) + "/end";
    }

    public static String endSessions(AccountId account) {
        return account(account) + "/sessions/end";
    }

    public static String resetFactors(AccountId account) {
        return account(account) + "/factors/reset";
    }

    /** The accounts at sign-in services that lead to this one. */
    public static String services(AccountId account) {
        return account(account) + "/services";
    }

    public static String removeService(AccountId account) {
        return services(account) + "/remove";
    }

    /** Where it is noted who somebody is outside, so that nobody gets to see the case of someone close. */
    public static String identity(AccountId account) {
        return account(account) + "/identity";
    }

    public static String removeIdentity(AccountId account) {
        return identity(account) + "/remove";
    }

    /** Of whom a second factor is asked. */
    public static String factorRules() {
        return all() + "/second-factor";
    }

    /** How often somebody may ask in an emergency. */
    public static String limits() {
        return all() + "/limits";
    }

    public static String removeFactorRule(UUID rule) {
        return factorRules() + "/" + rule + "/remove";
    }
}
