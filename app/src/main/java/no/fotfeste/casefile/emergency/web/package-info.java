/** The pages of opening in an emergency. */
@NullMarked
package no.fotfeste.casefile.emergency.web;

import org.jspecify.annotations.NullMarked;
