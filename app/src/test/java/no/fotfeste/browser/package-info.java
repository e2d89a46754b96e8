/** What every test in a browser stands on: one Chromium, and pages that check themselves. */
@NullMarked
package no.fotfeste.browser;

import org.jspecify.annotations.NullMarked;
