// Forms that ask the person's device for a passkey (Web Authentication). Where there is no script or no passkeys they stay hidden, and what stands instead is shown.
const problems = {
  NotAllowedError: 'No passkey was used: you stopped it, it took too long, or this device has none for here.',
  InvalidStateError: 'This device has a passkey of yours for here already.',
  SecurityError: 'Passkeys cannot be used at this address.',
  NotSupportedError: 'This device cannot make a passkey that checks who you are.',
};

export function passkeys() {
  if (!window.PublicKeyCredential?.parseRequestOptionsFromJSON) return;
  for (const instead of document.querySelectorAll('[data-passkey-instead]')) instead.hidden = true;
  for (const form of document.querySelectorAll('form[data-passkey]')) {
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      if (unfit(form)) return; // the service says what is wrong, before a device makes anything
      event.preventDefault();
      if (!form.dataset.busy) ask(form);
    });
  }
}

const unfit = (form) => [...form.querySelectorAll('input[type=text]')].some(({ value }) => !value.trim() || value.length > 60);

async function ask(form) {
  form.dataset.busy = 'true';
  say(form, '');
  try {
    const options = JSON.parse(form.dataset.options ?? (await begin(form)));
    const answer = form.dataset.passkey === 'create'
      ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
      : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
    form.querySelector('[data-passkey-credential]').value = JSON.stringify(answer.toJSON());
    form.submit();
  } catch (error) {
    say(form, problems[error.name] ?? 'Your device could not be asked now. Load the page again, or go on without a passkey.');
  }
  delete form.dataset.busy;
}

// What the device is to sign is asked for when the button is pressed: it lasts five minutes.
async function begin(form) {
  const body = new URLSearchParams({ __RequestVerificationToken: form.elements.__RequestVerificationToken.value });
  const answer = await fetch(form.dataset.begin, { method: 'POST', body, redirect: 'error' });
  const { options, challenge } = await answer.json();
  form.querySelector('[data-passkey-challenge]').value = challenge;
  return options;
}

function say(form, sentence) {
  const line = Object.assign(document.createElement('p'), { className: 'govuk-error-message', textContent: sentence });
  form.querySelector('[data-passkey-problem]').replaceChildren(...(sentence ? [line] : []));
}
