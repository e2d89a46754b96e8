package no.fotfeste.access.signin;

import io.nayuki.qrcodegen.QrCode;
import no.fotfeste.kernel.Secret;

/**
 * A text as squares for a camera, drawn on the server: the page needs no script and asks nobody for a picture.
 *
 * @param size how many squares there are in a row, the quiet edge included
 * @param path the dark ones, as SVG draws them
 */
public record QrPicture(int size, Secret<String> path) {

    private static final int EDGE = 4;

    /** The picture of a text. */
    public static QrPicture of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + EDGE)
                            .append(',')
                            .append(y + EDGE)
                            .append("h1v1h-1z");
                }
            }
        }
        return new QrPicture(code.size + 2 * EDGE, Secret.of(path.toString()));
    }
}
