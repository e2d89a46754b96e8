@NullMarked
package no.fotfeste.directory.upload;

import org.jspecify.annotations.NullMarked;
