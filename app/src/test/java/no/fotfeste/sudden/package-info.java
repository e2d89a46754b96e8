/** Sudden ends: the whole application in a process of its own, killed while people save over HTTP. */
@NullMarked
package no.fotfeste.sudden;

import org.jspecify.annotations.NullMarked;
