package no.fotfeste.documents.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The parts of a JPEG: what it looks like, and what is told beside it. */
final class JpegSegments {

    private static final int START_OF_PICTURE = 0xD8;
    private static final int END_OF_PICTURE = 0xD9;
    private static final int START_OF_SCAN = 0xDA;
    private static final int FIRST_RESTART = 0xD0;
    private static final int LAST_RESTART = 0xD7;
    private static final int COMMENT = 0xFE;
    private static final int FIRST_APPLICATION = 0xE0;
    private static final int LAST_APPLICATION = 0xEF;
    /** Sizes of JFIF, the colour profile, and how Adobe mixes colours: without them it looks different. Others use the same marks too. */
    private static final Map<Integer, String> SEEN = Map.of(0xE0, "JFIF\0", 0xE2, "ICC_PROFILE\0", 0xEE, "Adobe");

    /** Cameras write some dozens; millions of empty ones are there to keep somebody busy. */
    private static final int MOST_PARTS = 5_000;

    private static final String EXIF = "Exif\0\0";

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
            return mark == 0xE1 && begins(jpeg, EXIF);
        }

        boolean isBeside(byte[] jpeg) {
            boolean application = mark >= FIRST_APPLICATION && mark <= LAST_APPLICATION;
            boolean seen = application && SEEN.containsKey(mark) && begins(jpeg, SEEN.getOrDefault(mark, ""));
            return mark == COMMENT || (application && !seen);
        }

        private boolean begins(byte[] jpeg, String name) {
            byte[] wanted = name.getBytes(StandardCharsets.US_ASCII);
            return end - content >= wanted.length
                    && Arrays.equals(jpeg, content, content + wanted.length, wanted, 0, wanted.length);
        }
    }

    /** All parts up to the picture itself. */
    static List<Segment> of(byte[] jpeg) {
        List<Segment> found = new ArrayList<>();
        int at = 2;
        while (at + 4 <= jpeg.length && (jpeg[at] & 0xFF) == 0xFF && found.size() < MOST_PARTS) {
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

    /**
     * The same picture, to the last point as it was, without what is told beside it: before it, between its scans, and behind it.
     *
     * @throws IOException if it is not built as a picture is
     */
    static byte[] withoutWhatIsBeside(byte[] jpeg) throws IOException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(jpeg.length);
        if (jpeg.length < 2 || !isMark(jpeg, 0) || markAt(jpeg, 0) != START_OF_PICTURE) {
            throw new IOException("Not a picture");
        }
        kept.write(jpeg, 0, 2);
        int at = 2;
        int parts = 0;
        while (at + 1 < jpeg.length && isMark(jpeg, at) && markAt(jpeg, at) != END_OF_PICTURE) {
            if (++parts > MOST_PARTS) {
                throw new IOException("More parts than a picture has");
            }
            at = markAt(jpeg, at) == 0xFF ? at + 1 : keep(jpeg, at, kept);
        }
        kept.write(0xFF);
        kept.write(END_OF_PICTURE);
        return kept.toByteArray();
    }

    /** @return where the next part begins */
    private static int keep(byte[] jpeg, int at, ByteArrayOutputStream kept) throws IOException {
        if (at + 4 > jpeg.length) {
            throw new IOException("Cut short");
        }
        int end = at + 2 + (((jpeg[at + 2] & 0xFF) << 8) | (jpeg[at + 3] & 0xFF));
        if (end > jpeg.length || end < at + 4) {
            throw new IOException("A part that is longer than the picture");
        }
        Segment segment = new Segment(markAt(jpeg, at), at, at + 4, end);
        int until = segment.mark() == START_OF_SCAN ? endOfScan(jpeg, end) : end;
        if (!segment.isBeside(jpeg)) {
            kept.write(jpeg, at, until - at);
        }
        return until;
    }

    private static int endOfScan(byte[] jpeg, int from) {
        int at = from;
        while (at < jpeg.length && (!isMark(jpeg, at) || goesOn(jpeg, at))) {
            at++;
        }
        return at;
    }

    /** In a scan, a nought behind the sign of a mark makes it a point of the picture, and some marks only count its lines. */
    private static boolean goesOn(byte[] jpeg, int at) {
        int mark = at + 1 < jpeg.length ? markAt(jpeg, at) : 0;
        return mark == 0 || (mark >= FIRST_RESTART && mark <= LAST_RESTART);
    }

    private static boolean isMark(byte[] jpeg, int at) {
        return (jpeg[at] & 0xFF) == 0xFF;
    }

    private static int markAt(byte[] jpeg, int at) {
        return jpeg[at + 1] & 0xFF;
    }
}
