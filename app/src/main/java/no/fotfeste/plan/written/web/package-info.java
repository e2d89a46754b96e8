/** The pages of written plans. */
@NullMarked
package no.fotfeste.plan.written.web;

import org.jspecify.annotations.NullMarked;
