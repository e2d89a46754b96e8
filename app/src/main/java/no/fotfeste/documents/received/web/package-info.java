/** The pages of files that came from outside. */
@NullMarked
package no.fotfeste.documents.received.web;

import org.jspecify.annotations.NullMarked;
