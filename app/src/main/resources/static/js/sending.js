// A second click on a form that is on its way does nothing. The server takes each form once in any case; this only tells whoever
// clicks that something is happening. The button keeps the keys, and works again when no answer comes.
'use strict';

(() => {
    const SHOWN_AFTER = 400;
    const FREE_AFTER = 8000;
    const underWay = new Map();

    const free = (form) => {
        const {button, timers} = underWay.get(form);
        underWay.delete(form);
        timers.forEach(clearTimeout);
        button?.removeAttribute('aria-busy');
        button?.removeAttribute('aria-disabled');
        form.querySelector('.sending').textContent = '';
    };

    // The place where it is told stands there beforehand: what is put into it is then read aloud.
    document.querySelectorAll('form[data-sending]:not(.hide)').forEach((form) => {
        const told = document.createElement('p');
        told.className = 'sending';
        told.setAttribute('role', 'status');
        form.append(told);
    });

    // Other scripts listen to the form itself and have had their say when the document hears of it.
    document.addEventListener('submit', (event) => {
        const form = event.target;
        if (event.defaultPrevented || !form.matches('[data-sending]:not(.hide)')) {
            return;
        }
        if (underWay.has(form)) {
            event.preventDefault();
            return;
        }
        const button = event.submitter;
        button?.setAttribute('aria-busy', 'true');
        button?.setAttribute('aria-disabled', 'true');
        const show = () => { form.querySelector('.sending').textContent = form.dataset.sending; };
        underWay.set(form, {button, timers: [setTimeout(show, SHOWN_AFTER), setTimeout(free, FREE_AFTER, form)]});
    });

    // A page that is gone back to shows its forms as if nothing had been sent.
    window.addEventListener('pageshow', () => [...underWay.keys()].forEach(free));
})();
