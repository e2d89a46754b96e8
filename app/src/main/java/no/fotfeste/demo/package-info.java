/**
 * A world to try Fotfeste in: three centres, twelve municipalities, their services, and families at every stage. All invented.
 *
 * <p>Made once, on the first start with the demo switch on, step by step through the same doors as people use, with dates
 * relative to that day. Owns no tables.
 */
@ApplicationModule
@NullMarked
package no.fotfeste.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
