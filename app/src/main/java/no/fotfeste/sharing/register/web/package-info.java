/** The pages of the register. */
@NullMarked
package no.fotfeste.sharing.register.web;

import org.jspecify.annotations.NullMarked;
