/** What a centre has decided about interpreters, and who may not interpret. */
@NullMarked
package no.fotfeste.interpreting.rule;

import org.jspecify.annotations.NullMarked;
