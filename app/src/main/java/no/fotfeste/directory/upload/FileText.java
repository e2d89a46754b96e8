package no.fotfeste.directory.upload;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import no.fotfeste.kernel.Secret;

/** What a file says, or why it cannot be read: each fault has its own remedy in the program that wrote the file. */
sealed interface FileText {

    /** The text. */
    record Read(Secret<String> text) implements FileText {}

    /** Two bytes a letter, as "Unicode text" from a spreadsheet has it. */
    record Utf16() implements FileText {}

    /** One byte a letter, as "CSV" from an older spreadsheet has it: Windows-1252 and its like. Which one cannot be told for sure. */
    record OneByteALetter() implements FileText {}

    /** Letters were lost before the file came here, and stand as question marks in a box. */
    record LostLetters(long line) implements FileText {}

    char BYTE_ORDER_MARK = '\uFEFF';
    char REPLACEMENT = '\uFFFD';

    /** Reads what was uploaded. */
    static FileText of(byte[] content) {
        if (isUtf16(content)) {
            return new Utf16();
        }
        try {
            return read(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException otherEncoding) {
            return new OneByteALetter();
        }
    }

    private static FileText read(String text) {
        int lost = text.indexOf(REPLACEMENT);
        if (lost >= 0) {
            return new LostLetters(1
                    + text.substring(0, lost)
                            .chars()
                            .filter(each -> each == '\n')
                            .count());
        }
        return new Read(Secret.of(!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text));
    }

    /** By its mark; or, without one, by every other byte of its beginning being zero, as it is for Latin letters. */
    private static boolean isUtf16(byte[] content) {
        if (content.length < 4) {
            return content.length >= 2 && hasMark(content);
        }
        boolean low = content[0] != 0 && content[1] == 0 && content[2] != 0 && content[3] == 0;
        boolean high = content[0] == 0 && content[1] != 0 && content[2] == 0 && content[3] != 0;
        return low || high || hasMark(content);
    }

    private static boolean hasMark(byte[] content) {
        int mark = ((content[0] & 0xFF) << 8) | (content[1] & 0xFF);
        return mark == 0xFEFF || mark == 0xFFFE;
    }
}
