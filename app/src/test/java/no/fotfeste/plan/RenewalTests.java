package no.fotfeste.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.fotfeste.casefile.FactSource;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.MovableClock;
import no.fotfeste.testing.StatementCounter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Proposals follow the facts, and the facts are not asked for while nothing that they come from has changed. */
@IntegrationTest
class RenewalTests {

    private static final Pattern TABLE = Pattern.compile("(?:from|join)\\s+([a-z]+\\.[a-z_]+)");

    @Autowired
    ApplicationContext application;

    @Autowired
    ObjectProvider<FactSource> sources;

    @Autowired
    JdbcClient database;

    PlanWorld world;

    @BeforeEach
    void someoneIsReceived() {
        world = new PlanWorld(application);
        world.know(Map.of("immediateDanger", "true"));
    }

    @AfterEach
    void backToNow() {
        MovableClock.INSTANCE.reset();
    }

    @Test
    void asksOnlyWhetherSomethingMayHaveChanged() {
        renewed();
        assertThat(renewed()).hasSize(1);
    }

    @Test
    void asksAgainWhenADayBegins() {
        renewed();
        String yesterday = madeFor();
        MovableClock.INSTANCE.pass(java.time.Duration.ofDays(1));
        renewed();
        assertThat(madeFor()).startsWith(world.today().toString()).isNotEqualTo(yesterday);
    }

    @Test
    void asksAgainWhenACircumstanceWasWithdrawn() {
        renewed();
        world.inCase(opened -> {
            application.getBean(no.fotfeste.casefile.Circumstances.class).withdraw(opened, "immediateDanger");
            return opened.id();
        });
        renewed();
        assertThat(world.has("PROTECT_NOW")).isFalse();
    }

    /** Whoever makes a source of facts must lay the rule on what it reads, or a plan would stand still until the next day. */
    @Test
    void everyTableThatFactsComeFromCountsItsChanges() throws IOException {
        Set<String> read = new TreeSet<>();
        for (FactSource source : sources) {
            read.addAll(tables(source));
        }
        assertThat(read).contains("stay.stay", "network.coordination");
        read.add("casefile.client_case");
        read.add("casefile.circumstance");
        assertThat(counting()).containsAll(read);
    }

    private static Set<String> tables(FactSource source) throws IOException {
        String name = AopUtils.getTargetClass(source).getSimpleName() + ".java";
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(each -> each.endsWith(name)).toList()) {
                Matcher table = TABLE.matcher(Files.readString(file));
                while (table.find()) {
                    found.add(table.group(1));
                }
            }
        }
        return found;
    }

    private List<String> counting() {
        return database.sql("""
                        select distinct n.nspname || '.' || c.relname
                        from pg_trigger t
                        join pg_class c on c.oid = t.tgrelid
                        join pg_namespace n on n.oid = c.relnamespace
                        where t.tgname = 'facts_may_have_changed' and t.tgenabled = 'O'
                        """).query((row, number) -> row.getString(1)).list();
    }

    private String madeFor() {
        return world.inCase(opened -> database.sql("select made_for from plan.renewal where case_id = :caseId")
                .param("caseId", opened.id().value())
                .query((row, number) -> row.getString(1))
                .single());
    }

    private List<String> renewed() {
        return world.inCase(
                opened -> StatementCounter.during(() -> world.plans().renew(opened)));
    }
}
