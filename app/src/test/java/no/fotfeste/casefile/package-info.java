@NullMarked
package no.fotfeste.casefile;

import org.jspecify.annotations.NullMarked;
