// Loaded as a module from every page. Everything works without it, but passkeys.
import { initAll } from './govuk-frontend.min.js';
import { passkeys } from './passkeys.js';

document.body.classList.add('js-enabled', 'govuk-frontend-supported');
initAll();
passkeys();
