@NullMarked
package no.fotfeste.access;

import org.jspecify.annotations.NullMarked;
