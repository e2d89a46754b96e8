/** The pages and panels of a family. */
@NullMarked
package no.fotfeste.casefile.family.web;

import org.jspecify.annotations.NullMarked;
