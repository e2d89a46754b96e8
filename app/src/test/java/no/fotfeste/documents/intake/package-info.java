/** What a file from outside must pass. */
@NullMarked
package no.fotfeste.documents.intake;

import org.jspecify.annotations.NullMarked;
