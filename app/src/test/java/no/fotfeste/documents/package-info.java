/** Documents that go out and documents that come in. */
@NullMarked
package no.fotfeste.documents;

import org.jspecify.annotations.NullMarked;
