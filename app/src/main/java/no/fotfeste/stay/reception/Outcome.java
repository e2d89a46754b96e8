package no.fotfeste.stay.reception;

/** What an enquiry led to. */
public enum Outcome {
    STAY,
    REFERRED_ON,
    DAY_VISIT,
    TALK
}
