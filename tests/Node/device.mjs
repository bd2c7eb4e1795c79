// A device with passkeys, as Chromium itself plays one (the DevTools protocol's WebAuthn domain): it belongs to one page.

/** Gives the page a device that asks its person for a code, finger or face, and gets it at once. */
export async function giveDevice(page) {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('WebAuthn.enable');
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
  });
  const send = (what, more = {}) => cdp.send(`WebAuthn.${what}`, { authenticatorId, ...more });
  return {
    /** All that it holds, private keys too: a thief's copy. */
    holds: async () => (await send('getCredentials')).credentials,
    forget: () => send('clearCredentials'),
    take: (credential) => send('addCredential', { credential }),
    /** From now on its person cannot or will not show who they are. */
    lock: () => send('setUserVerified', { isUserVerified: false }),
    unlock: () => send('setUserVerified', { isUserVerified: true }),
  };
}

/** Gives the new passkey a name and has the page's device make it. */
export async function addPasskey(page, name) {
  await page.getByLabel('What do you call it?').fill(name);
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Add the passkey' }).click()]);
}
