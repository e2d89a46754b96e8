package no.fotfeste.testing;

import java.lang.reflect.Method;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.junit.platform.commons.support.ReflectionSupport;

/** Tries a {@link Property} with one seed after the other, and says which seed it failed with. */
final class Tries implements InvocationInterceptor, ParameterResolver, TestExecutionExceptionHandler {

    private static final String SETTING = "fotfeste.test.seed";
    private static final Namespace HERE = Namespace.create(Tries.class);

    /** Where every property of this run begins. */
    private static final long FIRST =
            Long.getLong(SETTING, ThreadLocalRandom.current().nextLong(Integer.MAX_VALUE));

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Chance.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return new Chance(FIRST);
    }

    @Override
    public void interceptTestMethod(
            Invocation<@Nullable Void> once, ReflectiveInvocationContext<Method> property, ExtensionContext context) {
        once.skip();
        int tries = property.getExecutable().getAnnotation(Property.class).tries();
        for (long seed = FIRST; seed < FIRST + tries; seed++) {
            context.getStore(HERE).put(SETTING, seed);
            ReflectionSupport.invokeMethod(
                    property.getExecutable(), property.getTarget().orElseThrow(), new Chance(seed));
        }
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) {
        long seed = context.getStore(HERE).getOrDefault(SETTING, Long.class, FIRST);
        throw told(seed, seed - FIRST + 1, failure);
    }

    static AssertionError told(long seed, long number, Throwable failure) {
        return new AssertionError(
                "Try %d failed. To see it again: -D%s=%d%n%s".formatted(number, SETTING, seed, failure), failure);
    }
}
