package no.fotfeste.documents.intake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The parts of a JPEG before its picture: what it looks like, and what is told beside it. */
final class JpegSegments {

    private static final int START_OF_SCAN = 0xDA;
    private static final int COMMENT = 0xFE;
    private static final int FIRST_APPLICATION = 0xE0;
    private static final int LAST_APPLICATION = 0xEF;
    /** Sizes of JFIF, the colour profile, and how Adobe mixes colours: without them it looks different. */
    private static final List<Integer> SEEN = List.of(0xE0, 0xE2, 0xEE);

    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    private JpegSegments() {}

    /**
     * One part.
     *
     * @param start where its mark stands
     * @param content where its content begins
     * @param end where the next part begins
     */
    record Segment(int mark, int start, int content, int end) {

        boolean isExif(byte[] jpeg) {
            return mark == 0xE1
                    && end - content > EXIF.length
                    && Arrays.equals(jpeg, content, content + EXIF.length, EXIF, 0, EXIF.length);
        }

        boolean isBeside() {
            boolean application = mark >= FIRST_APPLICATION && mark <= LAST_APPLICATION;
            return mark == COMMENT || (application && !SEEN.contains(mark));
        }
    }

    /** All parts up to the picture itself. */
    static List<Segment> of(byte[] jpeg) {
        List<Segment> found = new ArrayList<>();
        int at = 2;
        while (at + 4 <= jpeg.length && (jpeg[at] & 0xFF) == 0xFF) {
            int mark = jpeg[at + 1] & 0xFF;
            int end = at + 2 + (((jpeg[at + 2] & 0xFF) << 8) | (jpeg[at + 3] & 0xFF));
            if (mark == START_OF_SCAN || end > jpeg.length || end < at + 4) {
                break;
            }
            found.add(new Segment(mark, at, at + 4, end));
            at = end;
        }
        return found;
    }

    /** The same picture without what is told beside it, to the last point as it was. */
    static byte[] withoutWhatIsBeside(byte[] jpeg) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(jpeg.length);
        int at = 0;
        for (Segment segment : of(jpeg)) {
            if (segment.isBeside()) {
                kept.write(jpeg, at, segment.start() - at);
                at = segment.end();
            }
        }
        kept.write(jpeg, at, jpeg.length - at);
        return kept.toByteArray();
    }
}
