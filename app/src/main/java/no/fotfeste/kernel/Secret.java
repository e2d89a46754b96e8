package no.fotfeste.kernel;

/**
 * A value that must not slip into a log line, a message or a title: it shows itself only to who asks with {@link #reveal()}.
 *
 * @param <T> what is kept
 */
public final class Secret<T> {

    private final T value;

    private Secret(T value) {
        this.value = value;
    }

    /** Keeps a value. */
    public static <T> Secret<T> of(T value) {
        return new Secret<>(value);
    }

    /** The value itself. Call it where it is shown to someone who may see it, and nowhere else. */
    public T reveal() {
        return value;
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
        return "•••";
    }
}
