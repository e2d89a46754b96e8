package no.fotfeste.stay.reception.web;

/** Whether somebody gives a name. Both are equally good. */
enum NameChoice {
    ANONYMOUS,
    NAMED
}
