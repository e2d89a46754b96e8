package no.fotfeste.documents.intake;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures as cameras and others make them, with things beside what one sees. */
public final class MadePictures {

    /** Stands for where a picture was taken. */
    static final String PLACE = "GPS 60.3913 5.3221 Storgata 5";

    private MadePictures() {}

    /** Of two million parts with nothing in them; read one by one, they take all day. */
    public static byte[] ofEmptySegments() {
        byte[] jpeg = plain("jpg");
        ByteBuffer full = ByteBuffer.allocate(8_000_000).put(jpeg, 0, 2);
        while (full.remaining() > jpeg.length + 4) {
            full.putInt(0xFFE50002);
        }
        full.put(jpeg, 2, jpeg.length - 2);
        return Arrays.copyOf(full.array(), full.position());
    }

    /** The left half red, the right half blue. */
    static byte[] plain(String format) {
        BufferedImage image = new BufferedImage(64, 32, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, 32, 32);
        pen.setColor(Color.BLUE);
        pen.fillRect(32, 0, 32, 32);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A JPEG that says how the camera was held, and where. */
    static byte[] photograph(int orientation) {
        byte[] place = PLACE.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + place.length);
        exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
        exif.putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        exif.putInt(0).put(place);
        byte[] jpeg = plain("jpg");
        ByteBuffer with = ByteBuffer.allocate(jpeg.length + 4 + exif.capacity());
        with.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (exif.capacity() + 2));
        return with.put(exif.array()).put(jpeg, 2, jpeg.length - 2).array();
    }

    /** The same with a remark of another program, a remark in words, and more behind the end of the picture. */
    static byte[] withMuchBeside() {
        byte[] jpeg = photograph(1);
        byte[] program = ("MPF\0" + PLACE).getBytes(StandardCharsets.US_ASCII);
        byte[] words = PLACE.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(jpeg.length + 4 + program.length + 4 + words.length + words.length)
                .put(jpeg, 0, 2)
                .putShort((short) 0xFFE2)
                .putShort((short) (program.length + 2))
                .put(program)
                .putShort((short) 0xFFFE)
                .putShort((short) (words.length + 2))
                .put(words)
                .put(jpeg, 2, jpeg.length - 2)
                .put(words)
                .array();
    }

    /** A PNG with a remark in it. */
    static byte[] remarked() {
        byte[] png = plain("png");
        byte[] chunk = chunk("tEXt", ("Comment\0" + PLACE).getBytes(StandardCharsets.ISO_8859_1));
        int afterHeader = 8 + 25;
        return ByteBuffer.allocate(png.length + chunk.length)
                .put(png, 0, afterHeader)
                .put(chunk)
                .put(png, afterHeader, png.length - afterHeader)
                .array();
    }

    /** A few bytes that say they are a picture as large as a field. */
    static byte[] enormous() {
        byte[] header = ByteBuffer.allocate(13)
                .putInt(60_000)
                .putInt(60_000)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        byte[] chunk = chunk("IHDR", header);
        return ByteBuffer.allocate(8 + chunk.length)
                .put(plain("png"), 0, 8)
                .put(chunk)
                .array();
    }

    static BufferedImage read(byte[] picture) {
        try {
            return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(picture)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] chunk(String name, byte[] content) {
        byte[] named = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(named);
        sum.update(content);
        return ByteBuffer.allocate(12 + content.length)
                .putInt(content.length)
                .put(named)
                .put(content)
                .putInt((int) sum.getValue())
                .array();
    }
}
