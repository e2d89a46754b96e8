/** The page Saker. */
@NullMarked
package no.fotfeste.casefile.list.web;

import org.jspecify.annotations.NullMarked;
