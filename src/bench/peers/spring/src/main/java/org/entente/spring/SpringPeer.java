package org.entente.spring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/** What a user would otherwise write: Spring for GraphQL over Spring Data JPA. */
@SpringBootApplication
public class SpringPeer {

    public static void main(String[] args) {
        SpringApplication.run(SpringPeer.class, args);
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        System.out.println("listening on "
                + event.getApplicationContext().getEnvironment().getProperty("local.server.port"));
    }
}
