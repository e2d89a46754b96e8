// What every page does beyond plain links and forms. All of it also works without script.
'use strict';

// Escape twice within a second hides the screen.
let lastEscape = 0;
document.addEventListener('keydown', (event) => {
    const button = document.getElementById('hide-screen');
    if (event.key !== 'Escape' || !button) {
        return;
    }
    if (event.timeStamp - lastEscape < 1000) {
        button.form.requestSubmit();
    }
    lastEscape = event.timeStamp;
});
document.addEventListener('submit', (event) => {
    if (event.target.classList.contains('hide')) {
        document.dispatchEvent(new CustomEvent('fotfeste:keep'));
        document.documentElement.classList.add('hidden-screen');
    }
});

// In a strip that is wider than the screen, the place where one is can be seen, and the whole of what the keys come to.
function bringIntoStrip(here) {
    const strip = here.closest('.menu__list, .tabs');
    if (strip) {
        const from = here.getBoundingClientRect().left - strip.getBoundingClientRect().left;
        strip.scrollLeft += from - (strip.clientWidth - here.offsetWidth) / 2;
    }
}
document.querySelectorAll('.menu__list [aria-current], .tabs [aria-current]').forEach(bringIntoStrip);
document.addEventListener('focusin', (event) => bringIntoStrip(event.target));

// A page taken back out of the browser's memory is asked for anew: the screen may have been hidden, or someone signed out.
window.addEventListener('pageshow', (event) => {
    if (event.persisted) {
        window.location.reload();
    }
});

// When something must be corrected, reading goes on at the summary.
document.getElementById('error-summary')?.focus();
