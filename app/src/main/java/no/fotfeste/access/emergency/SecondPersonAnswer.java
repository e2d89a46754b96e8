package no.fotfeste.access.emergency;

import org.springframework.modulith.NamedInterface;

/** What a second person says to that somebody opens a protected case in an emergency. */
@NamedInterface("emergency")
public enum SecondPersonAnswer {
    YES,
    NO
}
