package no.fotfeste.access.recognition;

import no.fotfeste.vault.SearchTokens;
import org.springframework.modulith.NamedInterface;

/** A keyed hash that a person is recognised by, and what it was made of. */
@NamedInterface("recognition")
public record PersonToken(MatchBasis basis, SearchTokens.Token token) {}
