package no.fotfeste.pathway;

import java.time.LocalDate;

/** What kind of value a fact has. */
public enum FactType {
    /** True or false. Not known counts as false. */
    YES_NO(Boolean.class),
    /** A count. Not known counts as 0. */
    NUMBER(Long.class),
    /** One of the codes that the vocabulary lists. Not known counts as none of them. */
    CODE(String.class),
    /** A day. A condition can ask whether it is known; periods can run from it. */
    DAY(LocalDate.class);

    private final Class<?> valueType;

    FactType(Class<?> valueType) {
        this.valueType = valueType;
    }

    boolean fits(Object value) {
        return valueType.isInstance(value);
    }
}
