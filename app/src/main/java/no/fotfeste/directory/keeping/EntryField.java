package no.fotfeste.directory.keeping;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A field of an entry, as the history knows it. */
public enum EntryField {
    /** All of it is new. */
    ENTRY("entry"),
    NAME("name"),
    TYPE("service_type"),
    MUNICIPALITY("municipality_number"),
    LEVEL("level"),
    PHONE("phone"),
    HOURS("hours"),
    LANGUAGES("languages"),
    OFFER("offer"),
    FUNCTION("work_function"),
    EMAIL("email"),
    /** The day somebody left. */
    LEFT("left_on"),
    /** The day somebody last said that a contact is still right. */
    CONFIRMED("last_confirmed_on"),
    /** From when a centre serves a municipality. */
    FROM("valid_from"),
    /** The first day it no longer does. */
    UNTIL("valid_until"),
    /** Who is asked when nobody else answers. */
    CONTACT_LEVEL("contact_id");

    private static final Map<String, EntryField> BY_COLUMN =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(EntryField::column, Function.identity()));

    private final String column;

    EntryField(String column) {
        this.column = column;
    }

    /** The column that holds it. */
    String column() {
        return column;
    }

    static EntryField of(String column) {
        EntryField field = BY_COLUMN.get(column);
        if (field == null) {
            throw new IllegalArgumentException("No field of the directory: " + column);
        }
        return field;
    }
}
