/** Tests of signing in. */
@NullMarked
package no.fotfeste.access.signin;

import org.jspecify.annotations.NullMarked;
