@NullMarked
package no.fotfeste.directory;

import org.jspecify.annotations.NullMarked;
