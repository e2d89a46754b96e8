package no.fotfeste.testing;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Two who do the same in the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** What each of them was answered. */
    public static <T> List<T> twice(Supplier<T> work) {
        return both(work, work);
    }

    /** What the one and the other were answered, each to what is theirs. */
    public static <T> List<T> both(Supplier<T> one, Supplier<T> other) {
        CyclicBarrier together = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<CompletableFuture<T>> answers = Stream.of(one, other)
                    .map(each -> CompletableFuture.supplyAsync(
                            () -> {
                                await(together);
                                return each.get();
                            },
                            threads))
                    .toList();
            return answers.stream().map(CompletableFuture::join).toList();
        }
    }

    private static void await(CyclicBarrier together) {
        try {
            together.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }
}
