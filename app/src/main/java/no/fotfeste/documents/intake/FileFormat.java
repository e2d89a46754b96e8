package no.fotfeste.documents.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.MediaType;

/** The kinds of files that are taken, each known by how its content begins. What a file is called says nothing. */
public enum FileFormat {
    PDF("%PDF-", MediaType.APPLICATION_PDF_VALUE, "pdf"),
    PNG("\u0089PNG\r\n\u001a\n", MediaType.IMAGE_PNG_VALUE, "png"),
    JPEG("\u00ff\u00d8\u00ff", MediaType.IMAGE_JPEG_VALUE, "jpg");

    private static final int LONGEST = 8;

    private final String start;
    private final String type;
    private final String ending;

    FileFormat(String start, String type, String ending) {
        this.start = start;
        this.type = type;
        this.ending = ending;
    }

    /** The kind of a content, or nothing when it is none of these. */
    public static Optional<FileFormat> of(byte[] content) {
        String begins = new String(content, 0, Math.min(content.length, LONGEST), StandardCharsets.ISO_8859_1);
        return Arrays.stream(values())
                .filter(format -> begins.startsWith(format.start))
                .findFirst();
    }

    /** What an answer with it is declared as. */
    public MediaType type() {
        return MediaType.parseMediaType(type);
    }

    /** How the name of such a file ends, without the dot. */
    public String ending() {
        return ending;
    }
}
