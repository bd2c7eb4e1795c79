// Whose only second factor was a passkey on a device that is lost: a real browser, with a device of its own.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startBrowser } from './browser.mjs';
import { addPasskey, giveDevice } from './device.mjs';
import { startHost } from './host.mjs';
import { signIn } from './pages.mjs';
import { mustBeUsable } from './usable.mjs';

const dpo = { userName: 'dpo', password: 'an invented city' };
let host;
let browser;

before(async () => {
  host = await startHost({ SaferCity__SecondFactor: 'required' });
  browser = await startBrowser();
});

after(async () => {
  await browser?.close();
  await host?.stop();
});

test('The password and one of the codes that were shown with the passkey let the person in, once', async () => {
  const page = await (await browser.newContext()).newPage();
  const device = await giveDevice(page);
  await signIn(page, host.console, dpo);
  await page.goto(`${host.console}/account/second-factor/passkey`);
  await addPasskey(page, 'Invented phone');
  await mustBeUsable(page);
  const codes = await page.locator('main li code').allInnerTexts();
  assert.equal(codes.length, 10);
  await page.getByRole('button', { name: 'I have kept them' }).click();
  await signOut(page);
  await device.forget();

  await withCode(page, codes[0]);
  await page.waitForURL(`${host.console}/`);
  await page.goto(`${host.console}/account/second-factor/passkey`);
  await addPasskey(page, 'Invented new phone');
  await page.waitForURL(`${host.console}/account`);
  assert.match(await said(page), /A passkey; 9 recovery codes left/);
  await page.getByRole('link', { name: 'Remove it (Invented phone)' }).click();
  await page.getByRole('button', { name: 'Remove the passkey' }).click();
  await page.waitForURL(`${host.console}/account`);

  await signOut(page);
  await withCode(page, codes[0]);
  assert.match(await said(page), /This code is wrong/);
  await page.context().close();
});

async function withCode(page, code) {
  await signIn(page, host.console, dpo);
  await page.getByLabel('Code').fill(code);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForLoadState();
}

async function signOut(page) {
  await page.goto(`${host.console}/sign-out`);
  await page.locator('main').getByRole('button', { name: 'Sign out' }).click();
  await page.waitForURL(/sign-in/);
}

const said = (page) => page.locator('main').innerText();
