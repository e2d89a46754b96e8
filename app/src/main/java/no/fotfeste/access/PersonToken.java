package no.fotfeste.access;

import no.fotfeste.vault.SearchTokens;

/** A keyed hash that a person is recognised by, and what it was made of. */
public record PersonToken(MatchBasis basis, SearchTokens.Token token) {}
