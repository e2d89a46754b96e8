package no.fotfeste;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;

/** The application's own classes, read once for the tests that look at all of a kind. */
final class OwnClasses {

    static final JavaClasses ALL =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("no.fotfeste");

    private OwnClasses() {}

    /** The room a class belongs to, by its name. */
    static String roomOf(String className) {
        return className.substring("no.fotfeste.".length()).replaceFirst("\\..*", "");
    }

    /** A class as one reads it in a table: without its package and what it lies in. */
    static String shortNameOf(String className) {
        return className.substring(className.lastIndexOf('.') + 1).replaceFirst("\\$.*", "");
    }
}
