/** Brings files of bodies, contacts and served municipalities in: all of a file or nothing, with a line for everything wrong. */
@NullMarked
package no.fotfeste.directory.upload;

import org.jspecify.annotations.NullMarked;
