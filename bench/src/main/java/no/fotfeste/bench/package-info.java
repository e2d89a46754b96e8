/** Measures the packaged application, loaded with ten synthetic national years, against the budgets. Never shipped. */
@NullMarked
package no.fotfeste.bench;

import org.jspecify.annotations.NullMarked;
