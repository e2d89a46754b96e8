package no.fotfeste.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/** The shell without modules and without a database, with pages that make trouble: started once for all tests that carry this. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {ShellWorld.class, TypingDesk.class, TroublePage.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "fotfeste.demo.enabled=true")
@AutoConfigureMockMvc
@interface WithShell {}
