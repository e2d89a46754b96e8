package no.fotfeste.casefile;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Two who do the same in the same moment. */
final class AtOnce {

    private AtOnce() {}

    /** What each of them was answered. */
    static List<String> twice(Supplier<String> work) {
        CyclicBarrier together = new CyclicBarrier(2);
        Supplier<String> waiting = () -> {
            await(together);
            return work.get();
        };
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<CompletableFuture<String>> answers = Stream.of(waiting, waiting)
                    .map(each -> CompletableFuture.supplyAsync(each, threads))
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
