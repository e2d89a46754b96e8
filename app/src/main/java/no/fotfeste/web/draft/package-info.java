/** Drafts as the browser saves them while someone types. */
@NullMarked
package no.fotfeste.web.draft;

import org.jspecify.annotations.NullMarked;
