package no.fotfeste.web;

import no.fotfeste.kernel.PlainText;

/**
 * A section of I dag. A module that has something of its own to tell makes one: it is shown when there is something in it.
 *
 * @param key what it is called in the page's structure
 * @param textKey the key of its heading
 * @param order what stands first: a smaller number stands higher
 */
@PlainText
public record TodayPlace(String key, String textKey, int order) {

    /** Nobody owns this: first, full width, the only loud one. */
    public static final TodayPlace UNOWNED = new TodayPlace("unowned", "web.today.place.unowned", 10);

    /** Sent, and not answered. */
    public static final TodayPlace WAITING = new TodayPlace("waiting", "web.today.place.waiting", 20);

    /** Must be done, with a day. */
    public static final TodayPlace MUST_BE_DONE = new TodayPlace("must", "web.today.place.must", 30);

    /** Who arrives and who leaves. */
    public static final TodayPlace COMES_AND_GOES = new TodayPlace("comes", "web.today.place.comes", 40);

    /** Appointments of the day. */
    public static final TodayPlace APPOINTMENTS = new TodayPlace("appointments", "web.today.place.appointments", 60);

    /** Whether what stands here needs whoever looks: it is counted at the top of the page. */
    public boolean needsSomebody() {
        return order <= MUST_BE_DONE.order;
    }
}
