/** Pages where files are received, sheets are made, and leaders take a stand on sendings that were stopped. */
@NullMarked
package no.fotfeste.documents.web;

import org.jspecify.annotations.NullMarked;
