package no.fotfeste.documents.intake;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import no.fotfeste.documents.intake.IntakeResult.Clean;
import no.fotfeste.documents.intake.IntakeResult.Reason;
import no.fotfeste.documents.intake.IntakeResult.Refused;

/** Pictures are drawn anew, the right way up: where and when they were taken, and whatever was hidden in them, is gone. */
final class Pictures {

    /** A picture that says it is larger is not opened. */
    private static final long MOST_PIXELS = 32_000_000;

    /** Enough to read a sheet of paper; larger ones are kept smaller. */
    private static final long KEPT_PIXELS = 6_000_000;

    private static final float QUALITY = 0.9f;

    private Pictures() {}

    static IntakeResult clean(byte[] content, FileFormat format) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(name(format)).next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bare(content, format)))) {
            reader.setInput(input, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > MOST_PIXELS) {
                return new Refused(Reason.TOO_MANY_PIXELS);
            }
            BufferedImage seen = reader.read(0, smaller(reader.getDefaultReadParam(), pixels));
            Orientation orientation = format == FileFormat.JPEG ? Orientation.of(content) : Orientation.UPRIGHT;
            return new Clean(format, written(upright(seen, orientation, format), format));
        } catch (IOException | RuntimeException unreadable) {
            return new Refused(Reason.BROKEN);
        } finally {
            reader.dispose();
        }
    }

    /** Only what is seen is opened: what stands beside a picture can be made to take all day to read. */
    private static byte[] bare(byte[] content, FileFormat format) throws IOException {
        return format == FileFormat.JPEG ? JpegSegments.withoutWhatIsBeside(content) : content;
    }

    private static ImageReadParam smaller(ImageReadParam how, long pixels) {
        int step = (int) Math.ceil(Math.sqrt((double) pixels / KEPT_PIXELS));
        how.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
        return how;
    }

    private static BufferedImage upright(BufferedImage seen, Orientation orientation, FileFormat format) {
        boolean turned = orientation.swapsSides();
        boolean clear = format == FileFormat.PNG && seen.getColorModel().hasAlpha();
        BufferedImage drawn = new BufferedImage(
                turned ? seen.getHeight() : seen.getWidth(),
                turned ? seen.getWidth() : seen.getHeight(),
                clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.drawImage(seen, orientation.turning(seen.getWidth(), seen.getHeight()), null);
        pen.dispose();
        return drawn;
    }

    private static byte[] written(BufferedImage drawn, FileFormat format) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(name(format)).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (format == FileFormat.JPEG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(drawn, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static String name(FileFormat format) {
        return format.name().toLowerCase(Locale.ROOT);
    }
}
