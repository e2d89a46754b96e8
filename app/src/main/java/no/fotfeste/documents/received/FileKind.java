package no.fotfeste.documents.received;

/** What a received file is. */
public enum FileKind {
    LETTER,
    DECISION,
    REPORT,
    AGREEMENT,
    PICTURE,
    OTHER
}
