package no.fotfeste;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Starts Fotfeste: one application, one process, one database. */
@SpringBootApplication
@Modulithic(systemName = "Fotfeste")
public class FotfesteApplication {

    static void main(String[] arguments) {
        SpringApplication.run(FotfesteApplication.class, arguments);
    }
}
