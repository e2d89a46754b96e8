/** The pages where protection and addresses are set. */
@NullMarked
package no.fotfeste.casefile.protection.web;

import org.jspecify.annotations.NullMarked;
