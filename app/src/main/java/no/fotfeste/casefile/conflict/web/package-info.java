/** The pages of conflicts of interest and of those whom a client is protected from. */
@NullMarked
package no.fotfeste.casefile.conflict.web;

import org.jspecify.annotations.NullMarked;
