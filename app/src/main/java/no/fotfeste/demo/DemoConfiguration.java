package no.fotfeste.demo;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Where the demo world is asked for, it is there. */
@Configuration(proxyBeanMethods = false)
@Import(DemoBeans.class)
class DemoConfiguration {}
