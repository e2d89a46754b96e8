/** How somebody proves who they are, and what a session remembers of it. Used inside this module alone. */
@NullMarked
package no.fotfeste.access.signin;

import org.jspecify.annotations.NullMarked;
