// Asks the browser for a passkey and sends what it answers in the form around the button.
'use strict';

const passkeys = {
    bytes(text) {
        return Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0));
    },

    text(buffer) {
        const letters = String.fromCharCode(...new Uint8Array(buffer));
        return btoa(letters).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
    },

    asked(wanted) {
        const known = wanted.credentials.split(' ').filter((id) => id).map((id) => ({ type: 'public-key', id: this.bytes(id) }));
        const verification = wanted.verified ? 'required' : 'preferred';
        const common = { challenge: this.bytes(wanted.challenge), timeout: 300000 };
        if (wanted.passkey === 'get') {
            return { ...common, rpId: wanted.host, allowCredentials: known, userVerification: verification };
        }
        return {
            ...common,
            rp: { id: wanted.host, name: 'Fotfeste' },
            user: { id: this.bytes(wanted.user), name: wanted.username, displayName: wanted.name },
            pubKeyCredParams: [-8, -7, -257].map((alg) => ({ type: 'public-key', alg })),
            authenticatorSelection: { residentKey: 'discouraged', userVerification: verification },
            excludeCredentials: known,
            attestation: 'none',
        };
    },

    answer(credential) {
        const given = credential.response;
        const response = { clientDataJSON: this.text(given.clientDataJSON) };
        if (given.attestationObject) {
            response.attestationObject = this.text(given.attestationObject);
            response.transports = given.getTransports ? given.getTransports() : [];
        } else {
            response.authenticatorData = this.text(given.authenticatorData);
            response.signature = this.text(given.signature);
            response.userHandle = given.userHandle ? this.text(given.userHandle) : null;
        }
        return JSON.stringify({
            id: credential.id,
            rawId: this.text(credential.rawId),
            type: credential.type,
            response,
            clientExtensionResults: {},
        });
    },

    async ask(button) {
        const form = button.form;
        form.querySelector('[data-passkey-failed]').hidden = true;
        button.disabled = true;
        try {
            const publicKey = this.asked(button.dataset);
            const credential = await navigator.credentials[button.dataset.passkey]({ publicKey });
            form.elements.credential.value = this.answer(credential);
            form.submit();
        } catch {
            button.disabled = false;
            form.querySelector('[data-passkey-failed]').hidden = false;
        }
    },
};

if (window.PublicKeyCredential) {
    document.querySelectorAll('[data-passkey]').forEach((button) => {
        button.hidden = false;
        button.form.querySelector('[data-passkey-missing]').hidden = true;
        button.addEventListener('click', () => passkeys.ask(button));
        button.form.addEventListener('submit', (event) => {
            if (!button.form.elements.credential.value) {
                event.preventDefault();
                passkeys.ask(button);
            }
        });
    });
}
