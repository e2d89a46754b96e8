package no.fotfeste.documents.web;

import no.fotfeste.casefile.CaseTab;

/** The tab of a case that holds its documents. */
public final class DocumentsTab {

    public static final CaseTab DOCUMENTS = new CaseTab("documents", "documents.tab", 60);

    private DocumentsTab() {}
}
