package no.fotfeste.documents;

import no.fotfeste.casefile.conflict.Relation;
import no.fotfeste.casefile.protection.AddressGrade;
import no.fotfeste.web.Page;

/** One reason why something should not be sent. */
public sealed interface GuardFinding {

    /** How the code of an address begins. */
    String ADDRESS = "ADDRESS/";

    /** What the recipient has in common with somebody the client is protected from. */
    enum Shared {
        NAME,
        PHONE,
        EMAIL,
        /** The number of the place where the recipient works. */
        PHONE_AT_WORK
    }

    /** The recipient looks like somebody the client is protected from. */
    record Alike(Relation relation, Shared shared) implements GuardFinding {

        @Override
        public boolean isFinal() {
            return relation == Relation.PERPETRATOR && (shared == Shared.PHONE || shared == Shared.EMAIL);
        }

        @Override
        public String code() {
            return relation.name() + "/" + shared.name();
        }

        @Override
        public String words(Page page) {
            return page.text("documents.stop.alike", shared.name(), relation.name());
        }
    }

    /** It tells a place, and nobody may tell one in this family. */
    record TellsPlace() implements GuardFinding {

        @Override
        public boolean isFinal() {
            return false;
        }

        @Override
        public String code() {
            return "PLACE";
        }

        @Override
        public String words(Page page) {
            return page.text("documents.stop.place");
        }
    }

    /** It tells an address of the family that is not to be told. */
    record TellsAddress(AddressGrade grade) implements GuardFinding {

        @Override
        public boolean isFinal() {
            return grade == AddressGrade.REVEALS_CLIENT;
        }

        @Override
        public String code() {
            return ADDRESS + grade.name();
        }

        @Override
        public String words(Page page) {
            return page.text("documents.stop.address." + grade);
        }
    }

    /** Whether nobody can decide otherwise. */
    boolean isFinal();

    /** As it is kept. */
    String code();

    /** As it is told. */
    String words(Page page);

    /** Reads what {@link #code()} wrote. */
    static GuardFinding of(String code) {
        if (code.startsWith(ADDRESS)) {
            return new TellsAddress(AddressGrade.ofWritten(code.substring(ADDRESS.length())));
        }
        String[] parts = code.split("/", 2);
        return parts.length == 1 ? new TellsPlace() : new Alike(Relation.valueOf(parts[0]), Shared.valueOf(parts[1]));
    }
}
