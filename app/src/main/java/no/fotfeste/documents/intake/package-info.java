/**
 * What a file from outside must pass before it is kept: its kind is read from its content, and it is written anew without what it
 * carried beside what one sees.
 */
@NullMarked
package no.fotfeste.documents.intake;

import org.jspecify.annotations.NullMarked;
