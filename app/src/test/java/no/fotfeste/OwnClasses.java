package no.fotfeste;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Objects;
import no.fotfeste.casefile.CaseTab;

/** The application's own classes, read once for the tests that look at all of a kind. */
final class OwnClasses {

    static final JavaClasses ALL =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("no.fotfeste");

    private static final List<String> CASE_TABS = readCaseTabs();

    private OwnClasses() {}

    /** The paths of the tabs that modules have, but for the one a case opens with. */
    static List<String> caseTabs() {
        return CASE_TABS;
    }

    private static List<String> readCaseTabs() {
        return ALL.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getRawType().isEquivalentTo(CaseTab.class))
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .map(field -> tab(field.reflect()).path())
                .filter(path -> !path.isEmpty())
                .sorted()
                .toList();
    }

    private static CaseTab tab(Field constant) {
        try {
            return (CaseTab) Objects.requireNonNull(constant.get(null));
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    /** The module a class belongs to, by its name. */
    static String moduleOf(String className) {
        return className.substring("no.fotfeste.".length()).replaceFirst("\\..*", "");
    }

    /** A class as one reads it in a table: without its package and what it lies in. */
    static String shortNameOf(String className) {
        return className.substring(className.lastIndexOf('.') + 1).replaceFirst("\\$.*", "");
    }
}
