// Passkeys on the sign-in page, on the page that asks for a fresh proof and on the page that adds one. Without script, or in a browser without passkeys,
// what needs them stays hidden and everything else works.
(() => {
  'use strict';

  const bytes = (text) =>
    Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0));
  const text = (buffer) =>
    btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');

  const post = (address, headers, body) =>
    fetch(address, { method: 'POST', headers: { 'Content-Type': 'application/json', ...headers }, body });

  const part = document.querySelector('[data-passkey]');
  if (!part || !window.PublicKeyCredential) {
    return;
  }
  const message = part.querySelector('[role=alert]');
  const button = part.querySelector('button');
  part.hidden = false;

  const say = (words) => {
    message.textContent = words;
    message.hidden = !words;
  };

  const working = async (work) => {
    say('');
    button.disabled = true;
    try {
      await work();
    } catch (error) {
      // Somebody who says no to their device has done nothing wrong.
      say(error.name === 'InvalidStateError' ? part.dataset.known : part.dataset.stopped);
    } finally {
      button.disabled = false;
    }
  };

  const credential = (made, response) => ({
    id: made.id,
    rawId: text(made.rawId),
    type: made.type,
    authenticatorAttachment: made.authenticatorAttachment || undefined,
    clientExtensionResults: {},
    response,
  });

  const descriptors = (listed) => listed.map((each) => ({ ...each, id: bytes(each.id) }));

  // A fresh proof is of the person who is signed in; whoever else's passkey answers, signs in elsewhere.
  const isConfirming = part.dataset.passkey === 'confirm';

  const signIn = async () => {
    const options = await (await post('/sign-in/passkey/options', {})).json();
    const shown = await navigator.credentials.get({
      publicKey: {
        ...options,
        challenge: bytes(options.challenge),
        allowCredentials: descriptors(options.allowCredentials || []),
      },
    });
    const { authenticatorData, clientDataJSON, signature, userHandle } = shown.response;
    const stay = document.querySelector('[name=stay]');
    const answer = await post(
      '/sign-in/passkey' + (isConfirming ? '?confirm' : stay && stay.checked ? '?stay=on' : ''),
      {},
      JSON.stringify(
        credential(shown, {
          authenticatorData: text(authenticatorData),
          clientDataJSON: text(clientDataJSON),
          signature: text(signature),
          userHandle: userHandle ? text(userHandle) : undefined,
        }),
      ),
    );
    if (answer.ok) {
      location.assign(isConfirming ? part.dataset.next : (await answer.json()).redirectUrl);
    } else {
      say(part.dataset.failed);
    }
  };

  const add = async () => {
    const token = document.querySelector('meta[name=csrf]');
    const headers = { [token.dataset.header]: token.content };
    const asked = await post('/account/passkeys/new/options', headers);
    if (asked.redirected) {
      location.reload();
      return;
    }
    if (!asked.ok) {
      say(await asked.text());
      return;
    }
    const options = await asked.json();
    const made = await navigator.credentials.create({
      publicKey: {
        ...options,
        challenge: bytes(options.challenge),
        user: { ...options.user, id: bytes(options.user.id) },
        excludeCredentials: descriptors(options.excludeCredentials || []),
      },
    });
    const { attestationObject, clientDataJSON } = made.response;
    const answer = await post(
      '/account/passkeys/new',
      headers,
      JSON.stringify({
        label: part.querySelector('[name=name]').value,
        credential: credential(made, {
          attestationObject: text(attestationObject),
          clientDataJSON: text(clientDataJSON),
          transports: made.response.getTransports ? made.response.getTransports() : [],
        }),
      }),
    );
    if (answer.ok) {
      location.assign('/account/passkeys?added');
    } else {
      say(await answer.text());
    }
  };

  if (part.dataset.passkey !== 'add') {
    button.addEventListener('click', () => working(signIn));
  } else {
    part.querySelector('form').addEventListener('submit', (event) => {
      event.preventDefault();
      working(add);
    });
  }
})();
