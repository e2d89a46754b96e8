/** Pages of sharing: the register of who knows what, deciding, taking back. */
@NullMarked
package no.fotfeste.sharing.web;

import org.jspecify.annotations.NullMarked;
