/** What tests of all modules share: one real database, a clock that can be moved, accounts and people who are plainly fictional. */
@NullMarked
package no.fotfeste.testing;

import org.jspecify.annotations.NullMarked;
