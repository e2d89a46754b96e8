/** The pages of asking and answering. */
@NullMarked
package no.fotfeste.network.request.web;

import org.jspecify.annotations.NullMarked;
