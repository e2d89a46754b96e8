package no.fotfeste.kernel;

import java.lang.reflect.RecordComponent;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value that must not slip into a log line, a message or a title: it shows itself only to who asks with {@link #reveal()}.
 * Two are equal when what they keep is. A template cannot show one: what is shown is revealed on purpose.
 *
 * @param <T> what is kept
 */
public final class Secret<T> {

    private static final String HIDDEN = "•••";

    private final T value;

    private Secret(T value) {
        this.value = Objects.requireNonNull(value);
    }

    /** Keeps a value. */
    public static <T> Secret<T> of(T value) {
        return new Secret<>(value);
    }

    /** Keeps a value where there is one. */
    public static <T> @Nullable Secret<T> ofNullable(@Nullable T value) {
        return value == null ? null : new Secret<>(value);
    }

    /** The value itself. Call it where it is sealed, or shown to someone who may see it, and nowhere else. */
    public T reveal() {
        return value;
    }

    /** The value where there is one. */
    public static <T> @Nullable T revealed(@Nullable Secret<T> secret) {
        return secret == null ? null : secret.value;
    }

    /** Something made of it, as secret as it was. */
    public <R> Secret<R> map(Function<T, R> change) {
        return new Secret<>(change.apply(value));
    }

    /**
     * What may be told of a record that holds something personal: its name, and those of its parts that are identifiers, states or
     * counts. Its {@code toString} calls this.
     */
    public static String summary(Record record) {
        StringJoiner told = new StringJoiner(", ", record.getClass().getSimpleName() + "[", "]");
        for (RecordComponent part : record.getClass().getRecordComponents()) {
            if (tellsNothing(part.getType())) {
                told.add(part.getName() + "=" + read(record, part));
            }
        }
        return told.toString();
    }

    private static boolean tellsNothing(Class<?> type) {
        return type.isEnum() || type.isPrimitive() || Identifier.class.isAssignableFrom(type);
    }

    private static @Nullable Object read(Record record, RecordComponent part) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("A record cannot be read", impossible);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Secret<?> secret && value.equals(secret.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return HIDDEN;
    }
}
