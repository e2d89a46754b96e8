package no.fotfeste.access.web;

import java.util.UUID;
import no.fotfeste.kernel.AccountId;

/** Where it stands what somebody may see and why, and where teams are kept. */
public final class RightsRoutes {

    private RightsRoutes() {}

    public static String own() {
        return "/rights";
    }

    public static String of(AccountId account) {
        return own() + "/" + account;
    }

    public static String teams() {
        return "/teams";
    }

    public static String members(UUID team) {
        return team(team) + "/members";
    }

    public static String endMembership(UUID team, AccountId account) {
        return members(team) + "/" + account + "/end";
    }

    public static String closeTeam(UUID team) {
        return team(team) + "/close";
    }

    /** Who steps in where all leaders of a house are kept out. */
    public static String deputies() {
        return teams() + "/deputies";
    }

    public static String endDeputy(AccountId account) {
        return deputies() + "/" + account + "/end";
    }

    private static String team(UUID team) {
        return teams() + "/" + team;
    }
}
