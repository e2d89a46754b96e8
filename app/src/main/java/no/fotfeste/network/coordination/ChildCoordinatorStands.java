package no.fotfeste.network.coordination;

/** A child coordinator coordinates for as long as there is one (krisesenterlova § 4): the municipality's own choice cannot replace it. */
public final class ChildCoordinatorStands extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ChildCoordinatorStands() {
        super("A child coordinator coordinates this case", null, false, false);
    }
}
