/** The pages of requests, hand-overs, the inbox and the receipt, and what this module shows on the pages of others. */
@NullMarked
package no.fotfeste.network.web;

import org.jspecify.annotations.NullMarked;
