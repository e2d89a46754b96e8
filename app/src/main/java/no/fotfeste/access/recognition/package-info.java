/** By what staff, contacts and clients are recognised in each other, without anybody reading either side. */
@NullMarked
package no.fotfeste.access.recognition;

import org.jspecify.annotations.NullMarked;
