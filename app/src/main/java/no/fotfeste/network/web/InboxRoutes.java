package no.fotfeste.network.web;

import no.fotfeste.kernel.ParcelId;

/** Where a body reads what it has been asked, and where whoever holds a letter says that they have it. */
public final class InboxRoutes {

    private InboxRoutes() {}

    public static String inbox() {
        return "/inbox";
    }

    public static String parcel(ParcelId parcel) {
        return inbox() + "/" + parcel;
    }

    /** Where somebody says that the one it is about is near to themselves. */
    public static String ownConflict(ParcelId parcel) {
        return parcel(parcel) + "/own-conflict";
    }

    public static String receipt() {
        return "/receipt";
    }
}
