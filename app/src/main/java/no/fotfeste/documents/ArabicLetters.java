package no.fotfeste.documents;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;

/** Joins Arabic letters as they are written, and turns them the way they stand on paper. */
final class ArabicLetters implements BidiReorderer {

    private static final int LENGTH = ArabicShaping.LENGTH_GROW_SHRINK;

    @Override
    public String reorderRTLTextToLTR(String text) {
        return Bidi.writeReverse(text, Bidi.DO_MIRRORING | Bidi.KEEP_BASE_COMBINING);
    }

    @Override
    public String shapeText(String text) {
        return shaped(text, ArabicShaping.LETTERS_SHAPE | LENGTH);
    }

    @Override
    public String deshapeText(String text) {
        return shaped(text, ArabicShaping.LETTERS_UNSHAPE | LENGTH);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    private static String shaped(String text, int how) {
        try {
            return new ArabicShaping(how).shape(text);
        } catch (ArabicShapingException asItIs) {
            return text;
        }
    }
}
