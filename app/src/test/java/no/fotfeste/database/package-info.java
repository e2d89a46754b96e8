@NullMarked
package no.fotfeste.database;

import org.jspecify.annotations.NullMarked;
