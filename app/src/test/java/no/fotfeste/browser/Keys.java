package no.fotfeste.browser;

import com.microsoft.playwright.Page;
import java.util.LinkedHashSet;
import java.util.Set;

/** A person who has keys only: goes through a page from its beginning to its end. */
public final class Keys {

    private static final int FURTHEST = 400;

    /** What has the keys, in the order of the page, and what is wrong with how that can be seen; null outside of the page. */
    private static final String HELD = """
            () => {
                const held = document.activeElement;
                if (!held || held === document.body) {
                    return null;
                }
                const style = getComputedStyle(held);
                const box = held.getBoundingClientRect();
                const faults = [];
                if (held.type !== 'date' && (style.outlineStyle !== 'solid' || parseFloat(style.outlineWidth) < 2)) {
                    faults.push('no mark');
                }
                if (box.right > innerWidth + 1 || box.left < -1 || box.bottom <= 0 || box.top >= innerHeight) {
                    faults.push('outside');
                }
                const place = String([...document.querySelectorAll('*')].indexOf(held)).padStart(6, '0');
                return place + ' ' + faults.join(', ') + (faults.length ? ': ' + held.outerHTML.slice(0, 120) : '');
            }
            """;

    private Keys() {}

    /** What cannot be seen to have the keys when it has them, or comes in another order than it is read. */
    public static Set<String> faults(Page page) {
        Set<String> faults = new LinkedHashSet<>();
        String before = "";
        for (int i = 0; i < FURTHEST; i++) {
            page.keyboard().press("Tab");
            Object held = page.evaluate(HELD);
            if (held == null) {
                return faults;
            }
            String[] placeAndFault = String.valueOf(held).split(" ", 2);
            if (placeAndFault[0].compareTo(before) < 0) {
                faults.add("out of order: " + held);
            }
            if (!placeAndFault[1].isEmpty()) {
                faults.add(placeAndFault[1]);
            }
            before = placeAndFault[0];
        }
        faults.add("no end");
        return faults;
    }
}
