package no.fotfeste.stay.web;

import no.fotfeste.casefile.CaseTab;

/** The tab of a case that tells of stays and visits. */
public final class StayTab {

    public static final CaseTab STAY = new CaseTab("stay", "stay.tab", 30);

    private StayTab() {}
}
