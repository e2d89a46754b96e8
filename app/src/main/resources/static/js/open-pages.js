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

    async function ask() {
        const answer = await fetch(about[0] + '/open', { cache: 'no-store', redirect: 'manual' }).catch(() => null);
        if (answer && answer.status !== 204 && answer.status < 500) {
            window.location.replace(window.location.pathname);
        }
    }

    // Nobody's place on the page is lost: only a list that is just looked at is fetched anew.
    function renew() {
        const main = document.getElementById('main');
        if (Date.now() - lastList >= LISTS_EVERY && Date.now() - lastInput >= EVERY && !main.contains(document.activeElement)) {
            lastList = Date.now();
            htmx.ajax('GET', window.location.pathname + window.location.search,
                { target: '#main', select: '#main', swap: 'outerHTML' });
        }
    }

    function check() {
        if (Date.now() - lastInput >= LEFT_ALONE) {
            hide.form.requestSubmit();
        } else if (!document.hidden && about) {
            ask();
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
