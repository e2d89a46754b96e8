@NullMarked
package no.fotfeste.access.admission;

import org.jspecify.annotations.NullMarked;
