package no.fotfeste.documents;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file as an answer: saved where the one who asked says, never shown inside the application. */
public final class Download {

    private Download() {}

    /** @param name what it is called, which tells of nobody, without its ending */
    public static ResponseEntity<byte[]> pdf(String name, byte[] content) {
        return of(name + ".pdf", MediaType.APPLICATION_PDF, content);
    }

    /** @param name what it is called, with its ending */
    public static ResponseEntity<byte[]> of(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .contentType(type)
                .body(content);
    }
}
