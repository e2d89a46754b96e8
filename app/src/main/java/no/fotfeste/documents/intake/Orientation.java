package no.fotfeste.documents.intake;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Which way up a camera was held, as a picture says in its Exif data (tag 0x0112, values 1 to 8). */
enum Orientation {
    UPRIGHT,
    MIRRORED,
    UPSIDE_DOWN,
    MIRRORED_UPSIDE_DOWN,
    MIRRORED_ON_LEFT,
    ON_LEFT,
    MIRRORED_ON_RIGHT,
    ON_RIGHT;

    private static final int TAG = 0x0112;
    private static final String EXIF = "Exif\0\0";

    /** What a JPEG says; upright when it says nothing that makes sense. */
    static Orientation of(byte[] jpeg) {
        try {
            return JpegSegments.of(jpeg).stream()
                    .filter(segment -> segment.isExif(jpeg))
                    .findFirst()
                    .map(segment -> read(ByteBuffer.wrap(
                                    jpeg,
                                    segment.content() + EXIF.length(),
                                    segment.end() - segment.content() - EXIF.length())
                            .slice()))
                    .orElse(UPRIGHT);
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException nonsense) {
            return UPRIGHT;
        }
    }

    private static Orientation read(ByteBuffer exif) {
        byte[] order = new byte[2];
        exif.get(order);
        exif.order(
                new String(order, StandardCharsets.US_ASCII).equals("II")
                        ? ByteOrder.LITTLE_ENDIAN
                        : ByteOrder.BIG_ENDIAN);
        exif.position(exif.getInt(4));
        int entries = Short.toUnsignedInt(exif.getShort());
        for (int i = 0; i < entries; i++) {
            int at = exif.position();
            if (Short.toUnsignedInt(exif.getShort(at)) == TAG) {
                int value = Short.toUnsignedInt(exif.getShort(at + 8));
                return value >= 1 && value <= values().length ? values()[value - 1] : UPRIGHT;
            }
            exif.position(at + 12);
        }
        return UPRIGHT;
    }

    boolean swapsSides() {
        return switch (this) {
            case UPRIGHT, MIRRORED, UPSIDE_DOWN, MIRRORED_UPSIDE_DOWN -> false;
            case MIRRORED_ON_LEFT, ON_LEFT, MIRRORED_ON_RIGHT, ON_RIGHT -> true;
        };
    }

    /** How a picture of this width and height is drawn to stand the right way up. */
    AffineTransform turning(int width, int height) {
        return switch (this) {
            case UPRIGHT -> new AffineTransform();
            case MIRRORED -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case UPSIDE_DOWN -> new AffineTransform(-1, 0, 0, -1, width, height);
            case MIRRORED_UPSIDE_DOWN -> new AffineTransform(1, 0, 0, -1, 0, height);
            case MIRRORED_ON_LEFT -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case ON_LEFT -> new AffineTransform(0, 1, -1, 0, height, 0);
            case MIRRORED_ON_RIGHT -> new AffineTransform(0, -1, -1, 0, height, width);
            case ON_RIGHT -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }
}
