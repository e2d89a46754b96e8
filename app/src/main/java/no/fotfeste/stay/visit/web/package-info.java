/** The page and panel of visits. */
@NullMarked
package no.fotfeste.stay.visit.web;

import org.jspecify.annotations.NullMarked;
