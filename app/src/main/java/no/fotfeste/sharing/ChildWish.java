package no.fotfeste.sharing;

/** What a child wishes, asked about what is to be told. Children are asked, also where others decide. */
public enum ChildWish {
    WISHES,
    DOES_NOT_WISH,
    NOT_ASKED,
    TOO_YOUNG
}
