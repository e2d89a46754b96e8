/** The pages shown when something is wrong. They say nothing about any person. */
@NullMarked
package no.fotfeste.web.fault;

import org.jspecify.annotations.NullMarked;
