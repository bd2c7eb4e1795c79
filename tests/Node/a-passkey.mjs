// People sign in with passkeys: a real browser, with a device of its own that keeps them.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startBrowser } from './browser.mjs';
import { addPasskey, giveDevice } from './device.mjs';
import { startHost } from './host.mjs';
import { signIn } from './pages.mjs';
import { mustBeUsable } from './usable.mjs';

const password = 'an invented city';
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

test('Who must have a second factor adds a passkey instead of an app, signs in by it alone, and confirms by it', async () => {
  const { page, close } = await open();
  await signIn(page, host.console, { userName: 'marac', password });
  assert.match(page.url(), /account\/second-factor$/);
  await page.getByRole('link', { name: 'add a passkey' }).click();
  await mustBeUsable(page);
  await addPasskey(page, 'Invented laptop');
  assert.match(await said(page), /The passkey is added/);
  assert.equal(await page.locator('main li code').count(), 10, 'recovery codes, for when the device is lost');
  await mustBeUsable(page);

  await signOut(page);
  await mustBeUsable(page);
  await byPasskey(page);
  assert.match(await said(page), /What is due/);
  await page.goto(`${host.console}/vawg`);
  assert.match(await said(page), /MARAC/);
  await page.goto(`${host.console}/account`);
  assert.match(await said(page), /Invented laptop[\s\S]*by a passkey/);

  await page.goto(`${host.console}/confirm?then=/account`);
  assert.equal(await page.getByLabel('Password').count(), 0, 'the password alone does not confirm');
  await mustBeUsable(page);
  await press(page);
  await page.waitForURL(`${host.console}/account`);
  assert.match(await said(page), /The person confirmed with a passkey that it was them/);
  await close();
});

test('The password alone is a first step, and the passkey the second; a code that nobody has is wrong', async () => {
  const { page, close } = await person('prevent');
  await signIn(page, host.console, { userName: 'prevent', password });
  assert.match(page.url(), /sign-in\/code/);
  await page.getByLabel('Code').fill('000000');
  await page.getByRole('button', { name: 'Sign in' }).click();
  assert.match(await said(page), /This code is wrong/);
  await mustBeUsable(page);
  await press(page);
  await page.waitForURL(`${host.console}/`);
  await close();
});

test('The same answer a second time lets nobody in, nor does a device that did not ask who it is', async () => {
  const { page, device, close } = await person('asb');
  let sent;
  page.on('request', (request) => request.method() === 'POST' && /sign-in\/passkey$/.test(request.url()) && (sent = request.postData()));
  await byPasskey(page);
  await signOut(page);

  const again = await page.request.post(`${host.console}/sign-in/passkey`, { data: sent, headers: { 'content-type': 'application/x-www-form-urlencoded' } });
  assert.equal(again.status(), 422);
  assert.match(await again.text(), /You are not let in by this passkey/);
  await page.goto(`${host.console}/account`);
  assert.match(page.url(), /sign-in/);

  await device.lock();
  await press(page);
  await page.getByText('No passkey was used').waitFor();
  await mustBeUsable(page);
  await device.unlock();
  await press(page);
  await page.waitForURL(`${host.console}/account`);
  await close();
});

test('A device has one passkey of a person, a removed one lets nobody in, and the last one stays', async () => {
  const { page, device, close } = await person('admin');
  await byPasskey(page);
  await page.goto(`${host.console}/account/second-factor/passkey`);
  await page.getByRole('button', { name: 'Add the passkey' }).click();
  await page.getByText('This device has a passkey of yours for here already').waitFor();

  const [first] = await device.holds();
  await device.forget();
  await page.getByLabel('What do you call it?').fill('');
  await page.getByRole('button', { name: 'Add the passkey' }).click();
  await page.getByRole('link', { name: /Enter a name for the passkey/ }).waitFor();
  assert.equal((await device.holds()).length, 0, 'nothing is made that could not be added');
  await addPasskey(page, 'Invented key');
  const [second] = await device.holds();
  await remove(page, 'Invented passkey');
  assert.match(await said(page), /The passkey is removed/);
  await remove(page, 'Invented key');
  assert.match(await said(page), /This is your only second factor/);
  await mustBeUsable(page);

  await signOut(page);
  await device.forget();
  await device.take(first);
  await begin(page);
  await page.getByRole('alert').getByText('You are not let in by this passkey').waitFor();
  await mustBeUsable(page);
  await device.forget();
  await device.take(second);
  await press(page);
  await page.waitForURL(`${host.console}/`);
  await close();
});

test('At an address that passkeys are not for, and without script, the page says so and the password is there', async () => {
  const { page, close } = await open();
  await page.goto(`${host.console.replace('localhost', '127.0.0.1')}/sign-in`); // an address is no domain
  await press(page);
  await page.getByText('Passkeys cannot be used at this address').waitFor();
  await close();

  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.goto(`${host.console}/sign-in`);
  assert.equal(await plain.getByRole('button', { name: 'Use a passkey' }).count(), 0);
  await plain.goto(`${host.console}/sign-in/passkey`);
  assert.match(await said(plain), /Passkeys cannot be used here/);
  await signIn(plain, host.console, { userName: 'analyst', password });
  assert.doesNotMatch(plain.url(), /sign-in/);
  await plain.close();
});

test('What a device signed for this address is worth nothing at another of the same console', async () => {
  const { page, close } = await person('everything');
  const cookies = async () => (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  const stolen = new Promise((resolve) => page.route('**/sign-in/passkey', (route) => resolve(route.request().postData()) ?? route.abort()));
  await begin(page);

  const answer = await fetch(`${host.console.replace('localhost', '127.0.0.1')}/sign-in/passkey`, {
    method: 'POST', body: await stolen, redirect: 'manual', headers: { 'content-type': 'application/x-www-form-urlencoded', cookie: await cookies() },
  });
  assert.equal(answer.status, 422);
  assert.match(await answer.text(), /You are not let in by this passkey/);
  await close();
});

// A page of a fresh browser whose person has added a passkey and signed out again.
async function person(userName) {
  const opened = await open();
  await signIn(opened.page, host.console, { userName, password });
  await opened.page.goto(`${host.console}/account/second-factor/passkey`);
  await addPasskey(opened.page, 'Invented passkey');
  await signOut(opened.page);
  return opened;
}

async function open() {
  const context = await browser.newContext();
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  return { page, device: await giveDevice(page), close: () => context.close() };
}

async function remove(page, name) {
  await page.goto(`${host.console}/account`);
  await page.getByRole('link', { name: `Remove it (${name})` }).click();
  await mustBeUsable(page);
  await page.getByRole('button', { name: 'Remove the passkey' }).click();
  await page.waitForLoadState();
}

async function begin(page) {
  await page.goto(`${host.console}/sign-in`);
  await press(page);
}

const press = (page) => page.getByRole('button', { name: 'Use a passkey' }).click();

async function byPasskey(page) {
  await begin(page);
  await page.waitForURL(`${host.console}/`);
}

async function signOut(page) {
  await page.goto(`${host.console}/sign-out`);
  await page.locator('main').getByRole('button', { name: 'Sign out' }).click();
  await page.waitForURL(/sign-in/);
}

const said = (page) => page.locator('main').innerText();
