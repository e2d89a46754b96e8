package no.fotfeste.database;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Fills an empty installation with invented people, all or nothing in effect: that it was begun is written down before anything
 * else, so that a start that finds it unfinished removes it.
 */
public final class InventedWorld {

    private final JdbcClient database;

    InventedWorld(JdbcClient database) {
        this.database = database;
    }

    /**
     * Makes a world. The installation must be empty: nobody can have signed in, so nobody has stored anything.
     *
     * @param name what it is called in messages
     */
    public void make(String name, Runnable work) {
        database.sql("insert into work.world (name) values (:name)")
                .param("name", name)
                .update();
        work.run();
        database.sql("update work.world set finished_at = now()").update();
    }
}
