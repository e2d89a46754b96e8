package no.fotfeste.documents.intake;

/** What became of a file that was looked at. */
public sealed interface IntakeResult {

    /** It can be kept: the content is written anew. */
    final class Clean implements IntakeResult {

        private final FileFormat format;
        private final byte[] content;

        /** The content is handed over: a copy of a large file would cost as much again. */
        Clean(FileFormat format, byte[] content) {
            this.format = format;
            this.content = content;
        }

        /** What kind it is. */
        public FileFormat format() {
            return format;
        }

        /** The content as it is kept. */
        public byte[] content() {
            return content.clone();
        }
    }

    /** It is not taken. */
    record Refused(Reason why) implements IntakeResult {}

    /** Why a file is not taken. */
    enum Reason {
        /** There is nothing in it. */
        EMPTY,
        /** More bytes than the setting allows. */
        TOO_LARGE,
        /** By its content neither PDF, PNG nor JPEG. */
        UNKNOWN_KIND,
        /** It says what it is and cannot be read as that. */
        BROKEN,
        /** A PDF that asks for a password. */
        LOCKED,
        /** A picture larger than any camera of use takes, or one that would be. */
        TOO_MANY_PIXELS,
        /** A PDF of more pages than a case needs. */
        TOO_MANY_PAGES,
        /** Small as it lies, enormous when it is opened. */
        PACKED,
        /** To open it took more memory or time than a file may take. */
        TOO_MUCH_WORK
    }
}
