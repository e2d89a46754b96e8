/** The pages of the directory: find who helps, keep it right, import it from files. */
@NullMarked
package no.fotfeste.directory.web;

import org.jspecify.annotations.NullMarked;
