package no.fotfeste.documents.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * Measures how large a PDF would become, before anything opens it: every packed stream is unpacked and counted, also one that is
 * packed several times over, and nothing of it is kept.
 */
final class PackedStreams {

    /** A scanned report of hundreds of pages stays well below, and the process that opens it has more memory. */
    private static final long MOST = 150L * 1024 * 1024;

    private static final int DEEPEST = 4;
    private static final int DICTIONARY = 2_000;
    private static final Pattern STREAM = Pattern.compile("(?<!end)stream\\r?\\n");
    private static final Pattern OF_THE_FILE_ITSELF = Pattern.compile("/(?:ObjStm|XRef)\\b");
    private static final Pattern PACKED_OTHERWISE = Pattern.compile("/(?:LZW|ASCII|A85|AHx|RunLength|RL\\b)");
    private static final Pattern WRITTEN_AS_NUMBER = Pattern.compile("#([0-9A-Fa-f]{2})");

    private final byte[] file;
    private long left = MOST;

    private PackedStreams(byte[] file) {
        this.file = file;
    }

    static boolean areTooLarge(byte[] file) {
        try {
            return new PackedStreams(file).areTooLarge();
        } catch (IOException unreadable) {
            return true;
        }
    }

    private boolean areTooLarge() throws IOException {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        Matcher stream = STREAM.matcher(text);
        int at = 0;
        while (stream.find(at)) {
            if (hidesItsSize(text.substring(Math.max(0, stream.start() - DICTIONARY), stream.start()))) {
                return true;
            }
            at = stream.end() + unpacked(stream.end());
            if (left < 0) {
                return true;
            }
        }
        return false;
    }

    /** What the file is built of must be packed in the one way that is counted here. */
    private static boolean hidesItsSize(String before) {
        int start = before.lastIndexOf(" obj");
        String dictionary = WRITTEN_AS_NUMBER
                .matcher(before.substring(Math.max(0, start)))
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
        return OF_THE_FILE_ITSELF.matcher(dictionary).find()
                && PACKED_OTHERWISE.matcher(dictionary).find();
    }

    /** @return how many bytes of the file it took */
    private int unpacked(int from) throws IOException {
        Inflater inflater = new Inflater();
        try (InputStream packed = new ByteArrayInputStream(file, from, file.length - from);
                InputStream once = new InflaterInputStream(packed, inflater)) {
            count(once, 1);
            return (int) inflater.getBytesRead();
        } finally {
            inflater.end();
        }
    }

    private void count(InputStream stream, int depth) throws IOException {
        PushbackInputStream peeked = new PushbackInputStream(stream, 2);
        byte[] buffer = new byte[64 * 1024];
        try {
            int got = peeked.readNBytes(buffer, 0, 2);
            if (got == 2
                    && buffer[0] == 0x78
                    && depth < DEEPEST
                    && (((buffer[0] & 0xFF) << 8) + (buffer[1] & 0xFF)) % 31 == 0) {
                peeked.unread(buffer, 0, 2);
                count(new InflaterInputStream(peeked), depth + 1);
            }
            for (int read = peeked.read(buffer); read >= 0 && left >= 0; read = peeked.read(buffer)) {
                left -= read;
            }
        } catch (java.util.zip.ZipException | java.io.EOFException notPackedOrCutShort) {
            // A stream may lie as it is, or be packed as pictures are: then there is nothing to count.
            left -= 1;
        }
    }
}
