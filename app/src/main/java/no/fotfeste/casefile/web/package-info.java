/** The pages of a case, the list of cases, and search. */
@NullMarked
package no.fotfeste.casefile.web;

import org.jspecify.annotations.NullMarked;
