/** The page and panels of coordination. */
@NullMarked
package no.fotfeste.network.coordination.web;

import org.jspecify.annotations.NullMarked;
