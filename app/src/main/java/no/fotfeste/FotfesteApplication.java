package no.fotfeste;

import no.fotfeste.pathway.reading.Norway;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Starts Fotfeste: one application, one process, one database. */
@SpringBootApplication
@Modulithic(systemName = "Fotfeste")
public class FotfesteApplication {

    static void main(String[] arguments) {
        Norway.readAhead();
        SpringApplication.run(FotfesteApplication.class, arguments);
    }
}
