@NullMarked
package no.fotfeste.web.fault;

import org.jspecify.annotations.NullMarked;
