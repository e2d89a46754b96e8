@NullMarked
package no.fotfeste.directory.web;

import org.jspecify.annotations.NullMarked;
