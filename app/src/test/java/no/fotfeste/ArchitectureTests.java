package no.fotfeste;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.util.function.Predicate;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Rules that hold for every class of a kind, in every module, from the day the class is written. */
@AnalyzeClasses(packages = "no.fotfeste", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should()
            .callMethodWhere(whichTellsTheTimeWithoutAClock())
            .because("a test must be able to say what day it is");

    @ArchTest
    static final ArchRule controllersAreHidden = classes()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .should()
            .notBePublic()
            .andShould()
            .resideInAPackage("no.fotfeste.*.(**)")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule handlersDeclareWhomTheyAnswerAndWhatTheyReveal = methods()
            .that()
            .areMetaAnnotatedWith(RequestMapping.class)
            .should()
            .beAnnotatedWith("no.fotfeste.web.Outlet")
            .orShould(beDeclaredInClassesWithOutlet())
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule logsAndConsoleGoThroughOneChannel = noClasses()
            .that()
            .resideOutsideOfPackage("no.fotfeste.demo..")
            .and()
            .doNotHaveFullyQualifiedName("no.fotfeste.access.log.ConsoleOutput")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethodWhere(whichPrintsAStackTrace())
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("java.util.logging");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs =
            noClasses().should().haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|Dto|Processor)");

    /** A record that is made a bean only gathers what others need: each of them says itself what it needs. */
    @ArchTest
    static final ArchRule beansAreParts = noClasses()
            .that()
            .areMetaAnnotatedWith(Component.class)
            .and()
            .areNotAssignableTo(ApplicationRunner.class)
            .should()
            .beAssignableTo(Record.class);

    @ArchTest
    static final ArchRule conditionsAreAskedAtTheStart = noClasses()
            .that()
            .resideOutsideOfPackage("no.fotfeste.demo.country")
            .and()
            .haveNameNotMatching(
                    "no\\.fotfeste\\.access\\.(log\\.ExportLog|log\\.VerifyLog|signin\\.FirstAdministrator\\$AtStart"
                            + "|signin\\.AccountCommand\\$Asked)")
            .should()
            .beMetaAnnotatedWith(Conditional.class)
            .orShould(haveMethodsWithAnnotationOf(Conditional.class))
            .because("the build answers conditions; only commands that start without what it wired can have them");

    private static DescribedPredicate<JavaCall<?>> whichTellsTheTimeWithoutAClock() {
        return DescribedPredicate.describe("that tells the time without a clock", call -> {
            JavaClass owner = call.getTargetOwner();
            boolean asksTime =
                    call.getName().equals("now") && owner.getPackageName().startsWith("java.time");
            boolean givesClock =
                    call.getTarget().getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
            boolean makesDate = owner.getName().equals("java.util.Date")
                    && call.getName().equals("<init>")
                    && call.getTarget().getRawParameterTypes().isEmpty();
            return (asksTime && !givesClock) || makesDate;
        });
    }

    private static ArchCondition<JavaClass> haveMethodsWithAnnotationOf(Class<? extends Annotation> type) {
        return new ArchCondition<>("have a method with " + type.getSimpleName()) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                item.getMethods().stream()
                        .filter(method -> method.isMetaAnnotatedWith(type))
                        .forEach(method -> events.add(SimpleConditionEvent.satisfied(method, method.getFullName())));
            }
        };
    }

    private static DescribedPredicate<JavaAccess<?>> whichPrintsAStackTrace() {
        return DescribedPredicate.describe(
                "that prints a stack trace", call -> call.getName().equals("printStackTrace"));
    }

    private static ArchCondition<JavaMethod> beDeclaredInClassesWithOutlet() {
        return condition(
                "be declared in a class with @Outlet",
                method -> method.getOwner().isAnnotatedWith("no.fotfeste.web.Outlet"));
    }

    private static <T extends HasName> ArchCondition<T> condition(String description, Predicate<T> holds) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        item, holds.test(item), "%s does not %s".formatted(item.getName(), description)));
            }
        };
    }
}
