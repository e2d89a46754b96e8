package no.fotfeste.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Remembers, in the database itself, with which migrations it was last brought up to date. When the very same are asked for
 * again there is nothing to do, and a start need not go through every module's history to find that out.
 */
final class MigratedBefore {

    private final JdbcClient database;
    private final String fingerprint;

    private MigratedBefore(JdbcClient database, String fingerprint) {
        this.database = database;
        this.fingerprint = fingerprint;
    }

    /** Compares with the migrations of these modules, in this order, as the class path has them. */
    static MigratedBefore with(List<String> modules, DataSource owner) {
        return new MigratedBefore(JdbcClient.create(owner), fingerprintOf(modules));
    }

    boolean isSo() {
        boolean remembers = database.sql("select to_regclass('migration.up_to_date') is not null")
                .query(Boolean.class)
                .single();
        return remembers
                && database.sql("select exists (select from migration.up_to_date where fingerprint = :fingerprint)")
                        .param("fingerprint", fingerprint)
                        .query(Boolean.class)
                        .single();
    }

    void remember() {
        database.sql("""
                        create table if not exists migration.up_to_date (
                            single_row  boolean primary key default true check (single_row),
                            fingerprint text    not null)
                        """).update();
        database.sql("""
                        insert into migration.up_to_date (fingerprint)
                        values (:fingerprint)
                        on conflict (single_row) do update set fingerprint = excluded.fingerprint
                        """).param("fingerprint", fingerprint).update();
    }

    private static String fingerprintOf(List<String> modules) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (String module : modules) {
                for (Resource migration : of(module)) {
                    digest.update((module + "/" + name(migration) + "\n").getBytes(StandardCharsets.UTF_8));
                    digest.update(migration.getContentAsByteArray());
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    /** The numbered migrations of a module and its rules, in the order of their names. */
    static List<Resource> of(String module) throws IOException {
        return Stream.of(new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:db/migration/" + module + "/**/*.sql"))
                .sorted(Comparator.comparing(MigratedBefore::name))
                .toList();
    }

    private static String name(Resource migration) {
        return Objects.requireNonNull(migration.getFilename());
    }
}
