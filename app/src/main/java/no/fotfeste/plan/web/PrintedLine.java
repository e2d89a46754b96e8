package no.fotfeste.plan.web;

import no.fotfeste.kernel.Secret;

/**
 * One line of the plan as the person it is about reads it.
 *
 * @param text why, in words to her; empty where there are none
 */
public record PrintedLine(String title, String text, String who, String when, boolean done) {

    @Override
    public String toString() {
        return Secret.summary(this);
    }
}
