// Keeps what is typed: each field is sent when it is left, and a moment after the last key.
'use strict';

(() => {
    const QUIET = 1200;

    const valueOf = (form, name) => {
        const fields = [...form.elements].filter((field) => field.name === name && field.type !== 'hidden');
        const chosen = fields.filter((field) => !['checkbox', 'radio'].includes(field.type) || field.checked);
        return chosen.map((field) => field.value).join('\n');
    };

    const send = async (form, names, signal) => {
        const csrf = document.querySelector('meta[name="csrf"]');
        const body = new URLSearchParams();
        names.forEach((name) => body.append(name, valueOf(form, name)));
        // What the page showed when someone began: it tells later whether somebody else has changed it since.
        [...form.elements].filter((field) => 'kept' in field.dataset).forEach((field) => body.append(field.name, field.value));
        body.append('_seen', form.elements._seen.value);
        if (csrf) {
            body.append(csrf.dataset.name, csrf.content);
        }
        const status = form.querySelector('.draft');
        try {
            const answer = await fetch(form.dataset.draft, {method: 'POST', body, keepalive: true, signal, headers: {Accept: 'application/json'}});
            if (!answer.ok || answer.redirected) {
                throw new Error(String(answer.status));
            }
            const {version, said, newer} = await answer.json();
            if (newer.length === 0) {
                form.elements._seen.value = version;
            }
            status.textContent = said;
            status.classList.remove('draft--failed');
        } catch {
            if (signal.aborted) {
                return true;
            }
            status.textContent = status.dataset.failed;
            status.classList.add('draft--failed');
            return false;
        }
        return true;
    };

    const watch = (form) => {
        const waiting = new Set();
        let timer = 0;
        let last = Promise.resolve();
        // Once the form itself is on its way, what is kept of it goes with it: saving it later would find nothing.
        let open = new AbortController();
        const flush = () => {
            clearTimeout(timer);
            const names = [...waiting];
            waiting.clear();
            const {signal} = open;
            if (names.length > 0) {
                // One after the other, so that each saving knows the version before it.
                last = last.then(async () => {
                    if (!signal.aborted && !(await send(form, names, signal))) {
                        names.forEach((name) => waiting.add(name));
                    }
                });
            }
            return last;
        };
        const note = (event, delay) => {
            const {name, type} = event.target;
            if (!name || name.startsWith('_') || type === 'password' || type === 'hidden' || type === 'file') {
                return;
            }
            // No answer came, and she types on.
            if (open.signal.aborted) {
                open = new AbortController();
            }
            waiting.add(name);
            clearTimeout(timer);
            timer = setTimeout(flush, delay);
        };
        form.addEventListener('input', (event) => note(event, QUIET));
        form.addEventListener('change', (event) => note(event, 0));
        form.addEventListener('submit', () => {
            waiting.clear();
            clearTimeout(timer);
            open.abort();
        });
        window.addEventListener('pagehide', flush);
        document.addEventListener('fotfeste:keep', flush);
    };

    document.querySelectorAll('form[data-draft]').forEach(watch);
})();
