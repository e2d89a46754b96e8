package no.fotfeste;

import no.fotfeste.pathway.reading.Norway;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Starts Fotfeste: one application, one process, one database. */
@SpringBootApplication
@Modulithic(systemName = "Fotfeste")
public class FotfesteApplication {

    /** As many threads as there are processors would let a few long pieces of work keep all short ones waiting. */
    private static final String REQUESTS_SIDE_BY_SIDE = "16";

    static void main(String[] arguments) {
        System.setProperty("jdk.virtualThreadScheduler.parallelism", REQUESTS_SIDE_BY_SIDE);
        Norway.readAhead();
        SpringApplication.run(FotfesteApplication.class, arguments);
    }
}
