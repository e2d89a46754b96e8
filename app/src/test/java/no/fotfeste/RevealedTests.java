package no.fotfeste;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.InvokeInstruction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.fotfeste.kernel.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What hides is revealed before it is put into a sentence: where anything at all is taken, as in the arguments of a text, the compiler
 * lets a {@link Secret} through, and the page would fail or show dots.
 */
class RevealedTests {

    private static final Path CLASSES = Path.of("target/classes");
    private static final String HIDDEN = Secret.class.descriptorString();

    @Test
    void nothingThatHidesIsPutIntoASentence() throws IOException {
        List<ClassModel> all = new ArrayList<>();
        for (String part : List.of("no/fotfeste", "gg/jte/generated")) {
            try (Stream<Path> files = Files.walk(CLASSES.resolve(part))) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".class")).toList()) {
                    all.add(ClassFile.of().parse(file));
                }
            }
        }
        assertThat(all).anyMatch(type -> type.thisClass().asInternalName().startsWith("gg/jte"));
        assertThat(all.stream().flatMap(RevealedTests::unrevealed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(classes = {Joined.class, Given.class})
    void findsWhatIsNotRevealed(Class<?> wrong) throws IOException {
        Path file = Path.of("target/test-classes", wrong.getName().replace('.', '/') + ".class");
        assertThat(unrevealed(ClassFile.of().parse(file))).hasSize(1);
    }

    private static Stream<String> unrevealed(ClassModel type) {
        return type.methods().stream()
                .filter(RevealedTests::isUnrevealed)
                .map(method -> type.thisClass().asInternalName() + "."
                        + method.methodName().stringValue());
    }

    private static boolean isUnrevealed(MethodModel method) {
        Instruction before = null;
        for (Instruction here : instructions(method)) {
            if (before instanceof InvokeInstruction call && givesHidden(call) && takesAnything(here)) {
                return true;
            }
            before = here;
        }
        return false;
    }

    private static List<Instruction> instructions(MethodModel method) {
        return method.code().stream()
                .flatMap(CodeModel::elementStream)
                .filter(Instruction.class::isInstance)
                .map(Instruction.class::cast)
                .toList();
    }

    private static boolean givesHidden(InvokeInstruction call) {
        return call.type().stringValue().endsWith(")" + HIDDEN);
    }

    /** Into the arguments of a text, or between two pieces of one. */
    private static boolean takesAnything(Instruction here) {
        return here.opcode() == Opcode.AASTORE
                || (here instanceof InvokeInstruction call && call.name().equalsString("valueOf"));
    }

    /** What must not be written, so that the test can fail. */
    private record Joined(Secret<String> name) implements Supplier<String> {

        @Override
        public String get() {
            return "Hei, " + name();
        }
    }

    /** The other way to write it. */
    private record Given(Secret<String> name) implements Supplier<String> {

        @Override
        public String get() {
            return "Hei, %s".formatted(name());
        }
    }
}
