/** Receiving those who call or come, and how each case began. */
@NullMarked
package no.fotfeste.stay.reception;

import org.jspecify.annotations.NullMarked;
