package no.fotfeste.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Puts {@link StatementCounter} between the application and its pools, and tells it of each connection made past the pool. */
@TestComponent
class CountedDatabase implements BeanPostProcessor {

    private static final String POOL = "dataSource";
    private static final String PAST_TRANSACTIONS = "pastTransactions";
    private static final String OWNER = "ownerDataSource";

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof DataSource database)) {
            return bean;
        }
        return switch (name) {
            case POOL, PAST_TRANSACTIONS -> new Counted(database);
            case OWNER -> new NotPooled(database);
            default -> bean;
        };
    }

    private static final class NotPooled extends DelegatingDataSource {

        NotPooled(DataSource owner) {
            super(owner);
        }

        @Override
        public Connection getConnection() throws SQLException {
            StatementCounter.note("connect as owner");
            return super.getConnection();
        }
    }

    private static final class Counted extends DelegatingDataSource {

        Counted(DataSource pool) {
            super(pool);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection real = super.getConnection();
            return proxy(Connection.class, (self, method, arguments) -> {
                Object made = call(real, method, arguments);
                return made instanceof Statement statement ? counted(statement, method, arguments) : made;
            });
        }
    }

    private static Statement counted(Statement real, Method maker, @Nullable Object[] made) {
        String prepared = maker.getName().startsWith("prepare") ? String.valueOf(made[0]) : "";
        Class<? extends Statement> type = typeOf(real);
        return proxy(type, (self, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                StatementCounter.note(
                        prepared.isEmpty() && arguments != null ? String.valueOf(arguments[0]) : prepared);
            }
            return call(real, method, arguments);
        });
    }

    private static Class<? extends Statement> typeOf(Statement real) {
        if (real instanceof CallableStatement) {
            return CallableStatement.class;
        }
        return real instanceof PreparedStatement ? PreparedStatement.class : Statement.class;
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(CountedDatabase.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static @Nullable Object call(Object real, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }
}
