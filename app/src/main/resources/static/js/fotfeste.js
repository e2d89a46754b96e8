// What every page does beyond plain links and forms. All of it also works without script.
'use strict';

// htmx sends the field that shows a request is ours.
document.addEventListener('htmx:configRequest', (event) => {
    const csrf = document.querySelector('meta[name="csrf"]');
    if (csrf && event.detail.verb !== 'get') {
        event.detail.parameters[csrf.dataset.name] = csrf.content;
    }
});

// Escape twice within a second hides the screen.
let lastEscape = 0;
document.addEventListener('keydown', (event) => {
    const button = document.getElementById('hide-screen');
    if (event.key !== 'Escape' || !button) {
        return;
    }
    if (event.timeStamp - lastEscape < 1000) {
        document.documentElement.classList.add('hidden-screen');
        button.form.requestSubmit();
    }
    lastEscape = event.timeStamp;
});
document.addEventListener('submit', (event) => {
    if (event.target.classList.contains('hide')) {
        document.documentElement.classList.add('hidden-screen');
    }
});
