// What stands on a screen must go when it is no longer for the one who reads it: a case may be closed at any time, and a screen
// may be left by the one who sat there.
'use strict';

(() => {
    const EVERY = 20_000;
    const LISTS_EVERY = 60_000;
    const LEFT_ALONE = 600_000;
    const about = window.location.pathname.match(/^\/(?:cases|inbox)\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/);
    const list = ['/today', '/house', '/cases', '/inbox'].includes(window.location.pathname);
    const hide = document.getElementById('hide-screen');
    if (!hide) {
        return;
    }

    let lastInput = Date.now();
    let lastList = Date.now();
    for (const sign of ['pointerdown', 'keydown', 'wheel', 'touchmove']) {
        document.addEventListener(sign, () => { lastInput = Date.now(); }, { passive: true });
    }

    // Without the network everything stays; an answer other than the wanted one means that this is no longer to be read here.
    async function fetched(address, wanted) {
        const answer = await fetch(address, { cache: 'no-store', redirect: 'manual' }).catch(() => null);
        if (answer && answer.status !== wanted && answer.status < 500) {
            window.location.replace(window.location.pathname);
        }
        return answer?.status === wanted ? answer.text() : '';
    }

    const isOnlyLookedAt = () =>
        Date.now() - lastInput >= EVERY && !document.getElementById('main').contains(document.activeElement);

    // Nobody's place on the page is lost: only a list that is just looked at is fetched anew.
    async function renew() {
        if (Date.now() - lastList < LISTS_EVERY || !isOnlyLookedAt()) {
            return;
        }
        lastList = Date.now();
        const text = await fetched(window.location.pathname + window.location.search, 200);
        const renewed = new DOMParser().parseFromString(text, 'text/html').getElementById('main');
        if (renewed && isOnlyLookedAt()) {
            document.getElementById('main').replaceWith(renewed);
        }
    }

    function check() {
        if (Date.now() - lastInput >= LEFT_ALONE) {
            hide.form.requestSubmit();
        } else if (!document.hidden && about) {
            fetched(about[0] + '/open', 204);
        } else if (!document.hidden && list) {
            renew();
        }
    }

    setInterval(check, EVERY);
    document.addEventListener('visibilitychange', () => {
        if (!document.hidden) {
            check();
        }
    });
})();
