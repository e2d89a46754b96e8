package no.fotfeste.access.signin;

import java.sql.Types;
import java.util.List;
import java.util.UUID;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is asked for beside the password. A second factor always is, but in an invented world whose switch leaves it out; for some
 * roles and places it must be a passkey.
 */
@Component
public class FactorRules {

    private final JdbcClient database;
    private final boolean switched;
    private volatile boolean invented;

    FactorRules(JdbcClient database, @Value("${fotfeste.demo.without-second-factor}") boolean switched) {
        this.database = database;
        this.switched = switched;
    }

    /** What must be shown beside the password. */
    public enum Required {
        NOTHING,
        CODE_OR_PASSKEY,
        PASSKEY
    }

    /**
     * For whom it must be a passkey.
     *
     * @param role null for all of them
     * @param body null for everywhere
     * @param bodyName empty for everywhere
     */
    @PlainText
    public record Rule(
            UUID id, @Nullable Role role, @Nullable BodyId body, String bodyName) {}

    /** What somebody must show beside the password. */
    public Required of(Viewer viewer) {
        if (isLeftOut()) {
            return Required.NOTHING;
        }
        boolean passkey = database.sql("""
                        select exists (select from access.required_factor
                                       where (role is null or role = :role) and (body_id is null or body_id = :body))
                        """)
                .param("role", viewer.role().name())
                .param("body", viewer.body().value())
                .query(Boolean.class)
                .single();
        return passkey ? Required.PASSKEY : Required.CODE_OR_PASSKEY;
    }

    /**
     * Whether the password is enough here. The switch alone does not make it so: the installation must have been filled with invented
     * people, so that one with real people in it stays closed whatever it was started with.
     */
    public boolean isLeftOut() {
        if (switched && !invented) {
            invented = database.sql("select exists (select from work.world)")
                    .query(Boolean.class)
                    .single();
        }
        return switched && invented;
    }

    /** For whom it must be a passkey. */
    public List<Rule> all() {
        return database.sql("""
                        select f.id, f.role, f.body_id, coalesce(b.name, '') as body_name
                        from access.required_factor f left join directory.body_in_brief b on b.id = f.body_id
                        order by body_name, f.role nulls first
                        """)
                .query((row, number) -> {
                    String role = row.getString("role");
                    UUID body = row.getObject("body_id", UUID.class);
                    return new Rule(
                            row.getObject("id", UUID.class),
                            role == null ? null : Role.valueOf(role),
                            body == null ? null : new BodyId(body),
                            row.getString("body_name"));
                })
                .list();
    }

    /** From now on it must be a passkey for these. Whoever has none makes one at the next sign-in. */
    public void add(@Nullable Role role, @Nullable BodyId body) {
        database.sql("insert into access.required_factor (id, role, body_id) values (:id, :role, :body)"
                        + " on conflict do nothing")
                .param("id", UUID.randomUUID())
                .param("role", role == null ? null : role.name())
                .param("body", body == null ? null : body.value(), Types.OTHER)
                .update();
    }

    /** From now on a code is enough for these too. */
    public void remove(UUID rule) {
        database.sql("delete from access.required_factor where id = :id")
                .param("id", rule)
                .update();
    }
}
