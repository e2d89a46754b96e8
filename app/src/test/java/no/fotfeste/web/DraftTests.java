package no.fotfeste.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What someone types is kept, whatever happens to the window. */
@IntegrationTest
class DraftTests {

    private static final String KIND = "invented";

    @Autowired
    private DraftService drafts;

    @Autowired
    private JdbcClient database;

    private final AccountId account = AccountId.next();

    @AfterEach
    void nowAgain() {
        MovableClock.INSTANCE.reset();
    }

    @Test
    void keepsEveryFieldForItsOwner() {
        DraftId id = drafts.begin(account, KIND).id();
        save(id, 0, Map.of("name", "Linn 😀", "note", "<b>x</b>'; drop table web.draft; --"));
        assertThat(drafts.find(account, id).orElseThrow().values())
                .containsEntry("name", "Linn 😀")
                .containsEntry("note", "<b>x</b>'; drop table web.draft; --");
        assertThat(drafts.find(AccountId.next(), id)).isEmpty();
    }

    @Test
    void keepsNothingReadableInTheDatabase() {
        DraftId id = drafts.begin(account, KIND).id();
        save(id, 0, Map.of("name", "Ane Eksempel"));
        byte[] kept = database.sql("select value from web.draft_field where draft_id = :id")
                .param("id", id.value())
                .query(byte[].class)
                .single();
        assertThat(new String(kept, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("Eksempel");
    }

    @Test
    void leavesAloneWhatAnOldTabHasNotTouched() {
        DraftId id = drafts.begin(account, KIND).id();
        save(id, 0, Map.of("name", "first", "note", "first"));
        save(id, 1, Map.of("note", "second, from the other tab"));
        DraftSaved saved = save(id, 1, Map.of("name", "changed", "note", "first"));
        assertThat(saved.newer()).containsExactly("note");
        assertThat(saved.draft().values())
                .containsEntry("name", "changed")
                .containsEntry("note", "second, from the other tab");
    }

    @Test
    void tellsWhenTwoTabsChangedTheSameField() {
        DraftId id = drafts.begin(account, KIND).id();
        save(id, 0, Map.of("note", "first"));
        save(id, 1, Map.of("note", "theirs"));
        DraftSaved saved = save(id, 1, Map.of("note", "mine"));
        assertThat(saved.bothChanged()).containsExactly("note");
        assertThat(saved.draft().values()).containsEntry("note", "mine");
    }

    @Test
    void losesNoFieldWhenTwentyTabsSaveAtOnce() throws Exception {
        DraftId id = drafts.begin(account, KIND).id();
        CountDownLatch begin = new CountDownLatch(1);
        try (ExecutorService tabs = Executors.newFixedThreadPool(20)) {
            List<Future<DraftSaved>> saving = IntStream.range(0, 20)
                    .mapToObj(tab -> tabs.submit(() -> {
                        begin.await();
                        return save(id, 0, Map.of("field" + tab, "from tab " + tab));
                    }))
                    .toList();
            begin.countDown();
            for (Future<DraftSaved> one : saving) {
                one.get();
            }
        }
        Draft draft = drafts.find(account, id).orElseThrow();
        assertThat(draft.version()).isEqualTo(20);
        assertThat(draft.values()).hasSize(20);
    }

    @Test
    void forgetsWhatIsLeftForTooLong() {
        DraftId id = drafts.begin(account, KIND).id();
        save(id, 0, Map.of("name", "x"));
        MovableClock.INSTANCE.pass(Duration.ofDays(15));
        assertThat(drafts.find(account, id)).isEmpty();
        assertThat(drafts.forgetOld()).isPositive();
    }

    @Test
    void isGoneWhenSent() {
        DraftId id = drafts.begin(account, KIND).id();
        save(id, 0, Map.of("name", "x"));
        drafts.finish(account, id);
        assertThat(drafts.unfinished(account, KIND)).isEmpty();
        assertThat(drafts.save(account, id, 1, Map.of("name", "y"))).isEmpty();
    }

    private DraftSaved save(DraftId id, int seen, Map<String, String> typed) {
        return drafts.save(account, id, seen, typed).orElseThrow();
    }
}
