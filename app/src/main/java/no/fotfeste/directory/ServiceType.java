package no.fotfeste.directory;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What kind of help a body gives. Every type of the pathway catalogue has the same code here; the directory knows a few more that
 * no step is addressed to.
 */
public enum ServiceType {
    CRISIS_CENTRE,
    /** The municipality's unit with overall responsibility for coordinators (helse- og omsorgstjenesteloven § 7-3). */
    COORDINATING_SERVICE,
    MUNICIPAL_CONTACT,
    NAV,
    /** Nav's unit for people with a strictly confidential address. */
    NAV_PROTECTED_UNIT,
    HOUSING_OFFICE,
    CHILD_WELFARE,
    SCHOOL,
    KINDERGARTEN,
    /** Educational and psychological counselling (PPT). */
    EDUCATIONAL_PSYCHOLOGY,
    HEALTH_CENTRE,
    GP,
    EMERGENCY_CLINIC,
    /** Mental health care for adults (DPS). */
    MENTAL_HEALTH,
    /** Mental health care for children and young people (BUP). */
    CHILD_MENTAL_HEALTH,
    MUNICIPAL_HEALTH,
    MUNICIPAL_MENTAL_HEALTH_AND_SUBSTANCE,
    POLICE,
    SUPPORT_CENTRE,
    /** A place where children are heard and helped after violence (Statens barnehus). */
    CHILDREN_HOUSE,
    FAMILY_COUNSELLING,
    LAWYER,
    VICTIM_COMPENSATION,
    IMMIGRATION,
    REFUGEE_SERVICE,
    ADULT_EDUCATION,
    POPULATION_REGISTER,
    INTERPRETER_SERVICE,
    VOLUNTARY,
    /** Protection of adults at particular risk. */
    TRYGGEST,
    TRAFFICKING_SUPPORT,
    OTHER;

    private static final Map<String, ServiceType> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(ServiceType::code, Function.identity()));

    /** As it stands in tables, files and the catalogue. */
    public String code() {
        return name();
    }

    /** The kind with this code, or nothing. */
    public static Optional<ServiceType> ofCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}
