/** Pages for signing in and for keeping accounts. */
@NullMarked
package no.fotfeste.access.web;

import org.jspecify.annotations.NullMarked;
