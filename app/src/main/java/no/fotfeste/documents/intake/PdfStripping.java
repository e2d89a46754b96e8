package no.fotfeste.documents.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** Goes through all that a PDF is built of and takes away what does something, carries something, or tells who made it. */
final class PdfStripping {

    private static final int MOST_OBJECTS = 1_000_000;
    private static final int LARGEST_PICTURE = 64 * 1024 * 1024;

    private static final Set<String> NEVER = Set.of(
            "AA",
            "AF",
            "AcroForm",
            "Collection",
            "DSS",
            "EF",
            "EmbeddedFiles",
            "Info",
            "JS",
            "JavaScript",
            "LastModified",
            "Launch",
            "Legal",
            "Metadata",
            "OpenAction",
            "PA",
            "Perms",
            "PieceInfo",
            "Requirements",
            "RichMediaContent",
            "SpiderInfo",
            "Threads",
            "Thumb",
            "URI",
            "XFA");

    /** What the whole document says of itself, and is needed to show it. Programs put much else there. */
    private static final Set<String> OF_THE_DOCUMENT = Set.of(
            "Type",
            "Version",
            "Pages",
            "Lang",
            "Names",
            "Dests",
            "Outlines",
            "OCProperties",
            "OutputIntents",
            "MarkInfo",
            "StructTreeRoot",
            "PageLayout",
            "PageMode",
            "ViewerPreferences");

    /** What stands beside a remark on a page: who made it, and when. */
    private static final Set<String> OF_A_REMARK = Set.of("T", "M", "NM", "CreationDate", "Subj", "RC", "Popup", "IRT");

    private static final Set<String> CARRYING =
            Set.of("FileAttachment", "RichMedia", "Screen", "Movie", "Sound", "3D", "Popup", "Widget", "Text");

    /** Remarks whose words stand on the page itself; what is said beside others is seen by whoever clicks, and on no paper. */
    private static final String WRITTEN_ON_THE_PAGE = "FreeText";

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> waiting = new ArrayDeque<>();

    private PdfStripping() {}

    static void strip(COSDocument document) throws IOException {
        new PdfStripping().from(document.getTrailer());
    }

    private void from(COSDictionary trailer) throws IOException {
        waiting.push(trailer);
        while (!waiting.isEmpty()) {
            COSBase next = resolved(waiting.pop());
            if (next == null || !seen.add(next)) {
                continue;
            }
            if (seen.size() > MOST_OBJECTS) {
                throw new IOException("More parts than a document has");
            }
            switch (next) {
                case COSStream stream -> {
                    strip((COSDictionary) stream);
                    stripPicture(stream);
                }
                case COSDictionary dictionary -> strip(dictionary);
                case COSArray array -> array.forEach(this::later);
                default -> {}
            }
        }
    }

    private void later(@Nullable COSBase part) {
        if (part != null) {
            waiting.push(part);
        }
    }

    private void strip(COSDictionary dictionary) {
        boolean remark = dictionary.containsKey(COSName.RECT) && dictionary.containsKey(COSName.SUBTYPE);
        boolean document = COSName.CATALOG.equals(resolved(dictionary.getItem(COSName.TYPE)));
        for (COSName key : List.copyOf(dictionary.keySet())) {
            COSBase value = resolved(dictionary.getItem(key));
            if (NEVER.contains(key.getName())
                    || (document && !OF_THE_DOCUMENT.contains(key.getName()))
                    || (remark && tellsBeside(dictionary, key))
                    || (key.equals(COSName.A) && isAction(value))) {
                dictionary.removeItem(key);
            } else if (key.equals(COSName.ANNOTS) && value instanceof COSArray remarks) {
                dictionary.setItem(key, withoutCarriers(remarks));
            }
        }
        dictionary.getValues().forEach(this::later);
    }

    private static boolean tellsBeside(COSDictionary remark, COSName key) {
        return OF_A_REMARK.contains(key.getName())
                || (key.equals(COSName.CONTENTS)
                        && !WRITTEN_ON_THE_PAGE.equals(remark.getNameAsString(COSName.SUBTYPE)));
    }

    private static boolean isAction(@Nullable COSBase value) {
        return value instanceof COSDictionary dictionary && dictionary.containsKey(COSName.S);
    }

    private static COSArray withoutCarriers(COSArray remarks) {
        COSArray kept = new COSArray();
        for (COSBase each : remarks) {
            boolean carries = resolved(each) instanceof COSDictionary remark
                    && CARRYING.contains(String.valueOf(remark.getNameAsString(COSName.SUBTYPE)));
            if (!carries) {
                kept.add(each);
            }
        }
        return kept;
    }

    /** A photograph in a PDF says where it was taken, like any other. */
    private static void stripPicture(COSStream stream) throws IOException {
        List<String> filters = filters(stream);
        boolean packed = filters.equals(List.of("FlateDecode", "DCTDecode"));
        if (!packed && !filters.equals(List.of("DCTDecode"))) {
            return;
        }
        byte[] picture = read(stream, packed);
        try (OutputStream output = stream.createRawOutputStream()) {
            output.write(JpegSegments.withoutWhatIsBeside(picture));
        }
        stream.setItem(COSName.FILTER, COSName.DCT_DECODE);
        stream.removeItem(COSName.DECODE_PARMS);
    }

    private static byte[] read(COSStream stream, boolean packed) throws IOException {
        try (InputStream raw = stream.createRawInputStream();
                InputStream picture =
                        packed ? new InflaterInputStream(new ByteArrayInputStream(raw.readAllBytes())) : raw) {
            byte[] read = picture.readNBytes(LARGEST_PICTURE + 1);
            if (read.length > LARGEST_PICTURE) {
                throw new IOException("A larger picture than any of use");
            }
            return read;
        }
    }

    private static List<String> filters(COSStream stream) {
        COSBase filters = resolved(stream.getFilters());
        Stream<COSBase> all = filters instanceof COSArray array
                ? array.toList().stream().map(each -> each)
                : Stream.ofNullable(filters);
        return all.map(PdfStripping::resolved)
                .map(each -> each instanceof COSName name ? name.getName() : "")
                .toList();
    }

    private static @Nullable COSBase resolved(@Nullable COSBase part) {
        return part instanceof COSObject reference ? reference.getObject() : part;
    }
}
