package no.fotfeste.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One time that a case was opened, or asked for and refused.
 *
 * @param who the name of the account, or null when a timer or an event did it
 * @param role what that person had signed in as, or null for the system
 * @param permitted whether the case was opened
 */
public record Look(
        Instant at, @Nullable String who, @Nullable Role role, Purpose purpose, boolean permitted) {}
