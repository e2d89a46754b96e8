package no.fotfeste.documents.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import no.fotfeste.documents.intake.IntakeResult.Clean;
import no.fotfeste.documents.intake.IntakeResult.Reason;
import no.fotfeste.documents.intake.IntakeResult.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures that are sent in: what one sees is kept, and nothing beside it. */
class PictureTests {

    private static final int LARGEST = 1_000_000;

    @ParameterizedTest
    @CsvSource({
        "1, 64, 32, RED", "2, 64, 32, BLUE", "3, 64, 32, BLUE", "4, 64, 32, RED",
        "5, 32, 64, RED", "6, 32, 64, RED", "7, 32, 64, BLUE", "8, 32, 64, BLUE",
        "0, 64, 32, RED", "77, 64, 32, RED"
    })
    void standTheRightWayUpHoweverTheCameraWasHeld(int orientation, int width, int height, String corner) {
        BufferedImage seen =
                MadePictures.read(clean(MadePictures.photograph(orientation)).content());
        assertThat(seen.getWidth()).isEqualTo(width);
        assertThat(seen.getHeight()).isEqualTo(height);
        Color first = new Color(seen.getRGB(2, 2));
        assertThat(first.getRed() > first.getBlue() ? "RED" : "BLUE").isEqualTo(corner);
    }

    @Test
    void tellNothingOfWhereTheyWereTaken() {
        assertThat(text(MadePictures.photograph(6))).contains(MadePictures.PLACE);
        assertThat(text(clean(MadePictures.photograph(6)).content())).doesNotContain("Exif", MadePictures.PLACE);
    }

    @Test
    void carryNoRemarks() {
        assertThat(text(MadePictures.remarked())).contains(MadePictures.PLACE);
        assertThat(text(clean(MadePictures.remarked()).content())).doesNotContain("tEXt", MadePictures.PLACE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void carryNothingBehindThem(String format) {
        byte[] two = joined(MadePictures.plain(format), "PK\3\4 %PDF-1.7 <script>alert(1)</script>");
        assertThat(text(clean(two).content())).doesNotContain("PK\3\4", "%PDF", "script");
    }

    /** Read one by one by what opens pictures, they took until the next start. */
    @Test
    void areRefusedWhenTheyAreMadeOfMoreThanAPictureIs() {
        assertThat(Cleaning.clean(MadePictures.ofEmptySegments(), 10_000_000)).isEqualTo(new Refused(Reason.BROKEN));
    }

    @Test
    void areRefusedWhenTheyWouldBeEnormous() {
        assertThat(look(MadePictures.enormous())).isEqualTo(new Refused(Reason.TOO_MANY_PIXELS));
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 20, 60})
    void areRefusedWhenTheyAreCutShort(int bytes) {
        for (String format : new String[] {"png", "jpg"}) {
            byte[] start = ByteBuffer.allocate(bytes)
                    .put(MadePictures.plain(format), 0, bytes)
                    .array();
            assertThat(look(start)).isEqualTo(new Refused(Reason.BROKEN));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><script>alert(1)</script>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
                "GIF89a............",
                "PK\3\4 a zip with the name brev.pdf",
                "GIF89a %PDF-1.7",
                " %PDF-1.7",
                "BM ............"
            })
    void otherKindsAreRefusedWhateverTheyAreCalled(String content) {
        assertThat(look(content.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(new Refused(Reason.UNKNOWN_KIND));
    }

    @Test
    void nothingAndTooMuchAreRefused() {
        assertThat(new Intake(LARGEST).look(InputStream.nullInputStream(), 0, "ane"))
                .isEqualTo(new Refused(Reason.EMPTY));
        assertThat(new Intake(LARGEST).look(InputStream.nullInputStream(), LARGEST + 1L, "ane"))
                .isEqualTo(new Refused(Reason.TOO_LARGE));
    }

    private Clean clean(byte[] picture) {
        return look(picture) instanceof Clean clean ? clean : fail("It was refused");
    }

    private static byte[] joined(byte[] picture, String behind) {
        byte[] more = behind.getBytes(StandardCharsets.ISO_8859_1);
        return ByteBuffer.allocate(picture.length + more.length)
                .put(picture)
                .put(more)
                .array();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static IntakeResult look(byte[] picture) {
        return Cleaning.clean(picture, LARGEST);
    }
}
