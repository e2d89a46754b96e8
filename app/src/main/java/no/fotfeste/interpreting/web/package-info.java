/** The pages of interpreters, and what this module shows and asks on the pages of others. */
@NullMarked
package no.fotfeste.interpreting.web;

import org.jspecify.annotations.NullMarked;
