package no.fotfeste;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.fotfeste.casefile.CaseKind;
import no.fotfeste.casefile.ClientDetails;
import no.fotfeste.casefile.ContactKind;
import no.fotfeste.casefile.Interpreter;
import no.fotfeste.casefile.NewClient;
import no.fotfeste.kernel.BirthDay;
import no.fotfeste.kernel.FamilyId;
import no.fotfeste.kernel.NationalIdentityNumber;
import no.fotfeste.kernel.PlainText;
import no.fotfeste.kernel.Secret;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * No record shows what is about a person. The compiler gives every record a {@code toString} that shows all its parts, and a log
 * line, a fault or a debugger calls it. So a record with texts either says that they are plain, by {@link PlainText}, or keeps
 * them to itself; one that is new and says nothing is found here.
 */
class RecordTests {

    private static final String STRING = "Ljava/lang/String;";
    private static final int MOST_PARTS = 12;

    private static final List<Class<?>> WITH_TEXTS = OwnClasses.ALL.stream()
            .filter(type -> type.isRecord())
            .<Class<?>>map(type -> type.reflect())
            .filter(type -> texts(type).findAny().isPresent())
            .toList();

    @Test
    void everyRecordWithTextsHidesThemOrSaysThatTheyArePlain() {
        assertThat(WITH_TEXTS).hasSizeGreaterThan(100);
        assertThat(WITH_TEXTS.stream().filter(type -> !isPlain(type)).filter(RecordTests::shows))
                .isEmpty();
    }

    /**
     * Names, numbers, contact data and free text are a {@link Secret} from the form to the column, so that a text in a record is one of
     * the program: a code, a key, an address, the name of a public body. Left as they are, and hidden by their record: what a page is
     * made of, which is shown and nothing else; what a session keeps, which Java writes out; what is read from the settings; and the
     * invented people of the demo.
     */
    @Test
    void everyTextThatIsNotOfTheProgramHasAType() {
        assertThat(WITH_TEXTS.stream()
                        .filter(type -> !isPlain(type))
                        .filter(type -> !isMadeForAPage(type))
                        .filter(type -> !Serializable.class.isAssignableFrom(type))
                        .filter(type -> !isOfTheSettings(type))
                        .filter(type -> !OwnClasses.moduleOf(type.getName()).equals("demo")))
                .isEmpty();
    }

    @Test
    void onlyARecordWithTextsSaysThatTheyArePlain() {
        assertThat(OwnClasses.ALL.stream()
                        .filter(type -> type.isAnnotatedWith(PlainText.class))
                        .<Class<?>>map(type -> type.reflect())
                        .filter(type -> !WITH_TEXTS.contains(type)))
                .isEmpty();
    }

    /** What is called so is about a person, whatever a record says of itself. */
    @Test
    void noPlainTextIsNamedLikeWhatIsPersonal() {
        List<String> personal = List.of(
                "knownAs",
                "fullName",
                "identityNumber",
                "born",
                "alias",
                "email",
                "address",
                "displayName",
                "username",
                "password",
                "words",
                "note",
                "question",
                "safeContact",
                "mustNotHappen",
                "street",
                "phones");
        assertThat(WITH_TEXTS.stream()
                        .filter(RecordTests::isPlain)
                        .flatMap(type -> texts(type).map(part -> type.getSimpleName() + "." + part.getName()))
                        .filter(part -> personal.contains(part.substring(part.indexOf('.') + 1))))
                .isEmpty();
    }

    /** Of many parts in a row two are mistaken for each other sooner or later: what belongs together is a record of its own. */
    @Test
    void noRecordHasMorePartsThanOneCanTellApart() {
        assertThat(OwnClasses.ALL.stream()
                        .filter(type -> type.isRecord())
                        .<Class<?>>map(type -> type.reflect())
                        .filter(type -> type.getRecordComponents().length > MOST_PARTS))
                .isEmpty();
    }

    @Test
    void someoneWhoIsReceivedStaysHidden() {
        NewClient client = new NewClient(
                FamilyId.next(),
                CaseKind.ADULT,
                ClientDetails.kept(
                        "Linn",
                        "Linn Prøve",
                        "15887710039",
                        "1990-05-04",
                        false,
                        "nb",
                        Interpreter.NEEDED,
                        ContactKind.NONE,
                        "Ring søsteren",
                        "Ikke skriv"));
        assertThat(client.toString())
                .contains("NewClient")
                .doesNotContain("Linn", "Prøve", "15887710039", "1990", "søsteren", "skriv");
    }

    @Test
    void aSummaryTellsStatesAndIdentifiersOnly() {
        record Told(FamilyId family, CaseKind kind, String name, int version) {

            @Override
            public String toString() {
                return Secret.summary(this);
            }
        }
        FamilyId family = FamilyId.next();
        assertThat(new Told(family, CaseKind.CHILD, "Linn", 3))
                .hasToString("Told[family=" + family + ", kind=CHILD, version=3]");
    }

    @Test
    void secretsShowThemselvesOnlyWhenAsked() {
        Secret<String> secret = Secret.of("Linn");
        assertThat(secret).isEqualTo(Secret.of("Linn")).isNotEqualTo(Secret.of("Ola"));
        assertThat("" + secret + BirthDay.kept("1990") + NationalIdentityNumber.of("15887710039"))
                .doesNotContain("Linn", "1990", "15887710039");
        assertThat(secret.map(String::length).reveal()).isEqualTo(4);
        assertThat(Secret.<String>revealed(Secret.ofNullable(null))).isNull();
    }

    private static boolean isPlain(Class<?> type) {
        return type.isAnnotationPresent(PlainText.class);
    }

    /** The parts that hold text, or whatever may be text. */
    private static Stream<RecordComponent> texts(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).filter(part -> mayHoldText(part.getGenericType()));
    }

    private static boolean mayHoldText(Type type) {
        return switch (type) {
            case Class<?> plain -> plain == String.class || plain == Object.class;
            case ParameterizedType of ->
                of.getRawType() != Secret.class
                        && Arrays.stream(of.getActualTypeArguments()).anyMatch(RecordTests::mayHoldText);
            case WildcardType any -> Arrays.stream(any.getUpperBounds()).anyMatch(RecordTests::mayHoldText);
            case GenericArrayType many -> mayHoldText(many.getGenericComponentType());
            default -> false;
        };
    }

    private static boolean isMadeForAPage(Class<?> type) {
        return type.getPackageName().endsWith(".web") || type.getPackageName().startsWith("no.fotfeste.web");
    }

    private static boolean isOfTheSettings(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return type.isAnnotationPresent(ConfigurationProperties.class) || (outer != null && isOfTheSettings(outer));
    }

    /** Whether its {@code toString} is the compiler's, or reads one of its own texts. */
    private static boolean shows(Class<?> type) {
        String self = type.getName().replace('.', '/');
        return read(type).methods().stream()
                .filter(method -> method.methodName().equalsString("toString")
                        && method.methodType().equalsString("()" + STRING))
                .flatMap(RecordTests::code)
                .anyMatch(element -> switch (element) {
                    case InvokeDynamicInstruction call ->
                        call.bootstrapMethod().owner().displayName().equals("ObjectMethods");
                    case FieldInstruction field ->
                        field.owner().asInternalName().equals(self)
                                && field.type().equalsString(STRING);
                    case InvokeInstruction call ->
                        call.owner().asInternalName().equals(self)
                                && call.type().equalsString("()" + STRING)
                                && texts(type).anyMatch(part -> call.name().equalsString(part.getName()));
                    default -> false;
                });
    }

    private static Stream<CodeElement> code(MethodModel method) {
        return method.code().stream().flatMap(code -> code.elementStream());
    }

    private static ClassModel read(Class<?> type) {
        String file = "/" + type.getName().replace('.', '/') + ".class";
        try (InputStream bytes = Objects.requireNonNull(type.getResourceAsStream(file))) {
            return ClassFile.of().parse(bytes.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
