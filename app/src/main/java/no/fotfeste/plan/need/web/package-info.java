/** The page and panel of needs. */
@NullMarked
package no.fotfeste.plan.need.web;

import org.jspecify.annotations.NullMarked;
