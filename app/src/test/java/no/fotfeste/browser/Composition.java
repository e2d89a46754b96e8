package no.fotfeste.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** What a person would see at once, and a check of rules does not: how the parts of a page stand beside each other. */
final class Composition {

    private static final String FAULTS = """
            () => {
                const faults = [];
                const ids = [...document.querySelectorAll('[id]')].map(each => each.id);
                for (const id of new Set(ids.filter((each, i) => ids.indexOf(each) !== i))) {
                    faults.push('two things have the id ' + id);
                }
                for (const each of document.querySelectorAll('main *')) {
                    const own = [...each.childNodes].filter(node => node.nodeType === 3).map(node => node.textContent.trim()).join('');
                    const box = each.getBoundingClientRect();
                    if (own.length > 8 && box.width > 0 && box.width < 64 && box.height > 120 && !each.closest('.ds-sr-only')) {
                        faults.push('hardly a letter on a line: ' + own);
                    }
                }
                for (const list of document.querySelectorAll('main :is(ul, ol)')) {
                    const line = list.firstElementChild && getComputedStyle(list.firstElementChild);
                    if (line && line.display === 'list-item' && line.listStyleType !== 'none'
                            && line.listStylePosition === 'outside' && parseFloat(getComputedStyle(list).paddingInlineStart) < 16) {
                        faults.push('marks hang outside of the list: ' + list.outerHTML.slice(0, 120));
                    }
                }
                const scrolls = each => ['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(each).overflowX);
                for (const card of document.querySelectorAll('main .card, main .empty, main .notice')) {
                    const edge = card.getBoundingClientRect().right + 1;
                    for (const each of card.querySelectorAll('*')) {
                        const box = each.getBoundingClientRect();
                        if (box.width === 0 || box.right <= edge) {
                            continue;
                        }
                        let within = each.closest('.ds-sr-only, svg svg *') === null;
                        for (let above = each.parentElement; above !== card.parentElement; above = above.parentElement) {
                            within &&= !scrolls(above);
                        }
                        if (within) {
                            faults.push('sticks out of its card: ' + each.outerHTML.slice(0, 120));
                        }
                    }
                }
                return faults;
            }
            """;

    private Composition() {}

    /** Each fault in words. */
    static List<String> faults(Page page) {
        return ((List<?>) page.evaluate(FAULTS)).stream().map(String::valueOf).toList();
    }
}
