// People sign in with their organisation's account: a real browser, and a real OpenID Provider.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startBrowser } from './browser.mjs';
import { safercity, serviceAt } from './calls.mjs';
import { freePort, startHost, tellTheStory } from './host.mjs';
import { startProvider } from './provider.mjs';

let host;
let provider;
let browser;
let accounts;

before(async () => {
  await tellTheStory();
  const pages = await freePort();
  provider = await startProvider(`http://localhost:${pages}/sign-in/back`);
  host = await startHost({
    SaferCity__Pages: pages, SaferCity__SecondFactor: 'required',
    SaferCity__Provider__Name: 'your invented account', SaferCity__Provider__Authority: provider.issuer, SaferCity__Provider__ClientId: 'safercity', SaferCity__Provider__ClientSecret: 'an invented secret',
    SaferCity__SignIn__StepUpHolds: '00:00:08',
    SaferCity__SignIn__RolesByGroup__analysts: 'Analyst', SaferCity__SignIn__RolesByGroup__marac: 'MARAC coordinator',
  });
  browser = await startBrowser();
  const administrator = await host.registerPartner('identities', ['access.administer_accounts', 'governance.read']);
  accounts = serviceAt(host.grpc, safercity.access.v1.AccountService, administrator.token());
  const [organisation] = (await serviceAt(host.grpc, safercity.governance.v1.OrganisationService, administrator.token()).ListOrganisations({ page_size: 1 })).organisations;
  for (const name of ['known', 'leaver']) await accounts.CreateAccount({ request_id: name, user_name: name, display_name: 'Test Invented-One', organisation_id: organisation.id });
  await host.verb('invite-administrator', '--user-name', 'alone');
});

after(async () => {
  await browser?.close();
  await host?.stop();
  await provider?.stop().catch(() => undefined);
});

test('A person who was invited comes in by the provider, with PKCE, and again as the same person whatever they are called then', async () => {
  provider.people['subject-1'] = { preferred_username: 'known' };
  assert.match(await comeIn({ subject: 'subject-1', amr: ['mfa'] }), /What is due/);
  const [asked] = provider.asked;
  assert.deepEqual([asked.response_type, asked.code_challenge_method, asked.scope], ['code', 'S256', 'openid profile']);

  provider.people['subject-1'] = { preferred_username: 'somebody-else' };
  assert.match(await comeIn({ subject: 'subject-1', amr: ['mfa'] }), /What is due/);
});

test('Somebody else who is called the same does not come in, nor by the name of an account that has a password', async () => {
  provider.people['subject-2'] = { preferred_username: 'known' };
  provider.people['subject-3'] = { preferred_username: 'admin' };
  provider.people['subject-4'] = { preferred_username: 'nobody-here' };
  const answers = [];
  for (const subject of ['subject-2', 'subject-3', 'subject-4']) answers.push(await comeIn({ subject, amr: ['mfa'] }));

  assert.match(answers[0], /no account here is open to you/);
  assert.deepEqual(new Set(answers).size, 1, 'one answer, whatever there is');
});

test('Who says no there is not signed in here', async () => {
  assert.match(await comeIn(null), /You were not signed in there/);
});

test('The provider changes its keys, and people come in as before', async () => {
  provider.changeKeys();
  assert.match(await comeIn({ subject: 'subject-1', amr: ['mfa'] }), /What is due/);
});

test('A group gives a role, what opens personal data waits for a second administrator, and who left the group loses the role', async () => {
  provider.people['subject-5'] = { preferred_username: 'leaver', groups: ['analysts', 'marac'] };
  await comeIn({ subject: 'subject-5', amr: ['mfa'] });
  const given = await history('leaver');
  provider.people['subject-5'] = { preferred_username: 'leaver', groups: [] };
  await comeIn({ subject: 'subject-5', amr: ['mfa'] });

  assert.match(given, /The role Analyst was given/);
  assert.match(given, /A second administrator was asked to approve that the account has a role/);
  assert.doesNotMatch(given, /The role MARAC coordinator was given/);
  assert.match(await history('leaver'), /The role Analyst was taken away/);
});

test('One factor alone at the provider is not enough for who needs two', async () => {
  provider.people['subject-6'] = { preferred_username: 'alone' };
  assert.match(await comeIn({ subject: 'subject-6', amr: ['pwd'] }), /second factor/i);
  assert.doesNotMatch(await comeIn({ subject: 'subject-6', amr: ['pwd', 'mfa'] }), /Set up a second factor/i);
});

test('Who comes in by the provider confirms there: what was typed waits, a silent sign-in confirms nothing, and the provider asks again', async () => {
  provider.people['subject-6'] = { preferred_username: 'alone' };
  provider.sitting = { subject: 'subject-6', amr: ['pwd', 'mfa'] };
  const context = await browser.newContext();
  const page = await context.newPage();
  const signIn = async (on) => {
    await on.goto(`${host.console}/sign-in`);
    await on.getByRole('button', { name: 'Sign in with your invented account' }).click();
    await on.waitForURL(`${host.console}/`);
  };
  await signIn(page);
  const sessions = await sessionsOf(page);
  await new Promise((soon) => setTimeout(soon, 9_000));
  const asked = provider.asked.length;
  await signIn(page);
  assert.equal(provider.asked.length, asked, 'the provider knew who it was and asked nothing');

  await page.goto(`${host.console}/admin/roles/new`);
  await page.getByLabel('What is it called?').fill('Invented by who confirmed');
  await page.getByLabel('What does who has it do?').fill('Does invented things.');
  await page.getByRole('button', { name: 'Create the role' }).click();
  await page.getByRole('heading', { name: 'Confirm that it is you' }).waitFor();
  assert.equal(await page.getByLabel('Password').count(), 0);
  await page.getByRole('button', { name: 'Go on' }).click();
  assert.match(await page.locator('.govuk-error-summary').innerText(), /You have not confirmed yet/);

  const [tab] = await Promise.all([context.waitForEvent('page'), page.getByRole('link', { name: /Confirm with your invented account/ }).click()]);
  await tab.getByRole('heading', { name: 'You have confirmed' }).waitFor();
  assert.deepEqual([provider.asked.length, provider.asked.at(-1).prompt], [asked + 1, 'login']);
  await tab.close();
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.waitForURL(/\/admin\/roles\/[0-9a-f-]+/);
  assert.match(await page.locator('main').innerText(), /Invented by who confirmed/);

  assert.equal(await sessionsOf(page), sessions, 'each sign-in of this browser ended the session before it');
  await context.close();
});

test('A provider that lets somebody in without saying when it asked them is not believed', async () => {
  provider.sitting = { subject: 'subject-1', amr: ['mfa'] };
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${host.console}/sign-in/with`);
  const asked = (await context.request.get(`${host.console}/sign-in/with`, { maxRedirects: 0 })).headers().location;
  assert.match(asked, /&max_age=43200/);
  await page.goto(asked.replace(/&max_age=\d+/, ''));
  assert.match(await page.locator('main').innerText(), /It cannot be told now who you are/);
  await context.close();
});

test('An answer that this browser did not ask for is refused: another\'s code, an old state, none', async () => {
  const page = await browser.newPage();
  const { address: theirs } = await comeBack({ subject: 'subject-1', amr: ['mfa'] });
  for (const address of [theirs, `${host.console}/sign-in/back?code=invented&state=invented`, `${host.console}/sign-in/back`]) {
    const answer = await page.goto(address);
    assert.equal(answer.status(), 400);
    assert.match(await page.locator('main').innerText(), /was not begun in this browser/);
  }
  await page.close();
});

test('A provider that does not answer in the end is said, and nobody is signed in', async () => {
  const { address, cookie } = await comeBack({ subject: 'subject-1', amr: ['mfa'] });
  await provider.stop();
  const answer = await fetch(address, { redirect: 'manual', headers: { cookie } });

  assert.equal(answer.status, 503);
  assert.match(await answer.text(), /It cannot be told now who you are/);
  assert.deepEqual(answer.headers.getSetCookie().filter((one) => one.startsWith('SaferCity=')), []);
});

async function sessionsOf(page) {
  await page.goto(`${host.console}/account`);
  return page.locator('table', { hasText: 'Where you are signed in' }).locator('tbody tr').count();
}

async function history(name) {
  const { accounts: all } = await accounts.ListAccounts({ page_size: 100 });
  const { history: entries } = await accounts.GetAccount({ account_id: all.find((one) => one.user_name === name).id });
  return entries.map(({ sentence }) => sentence).join('\n');
}

// Goes through the provider in a browser of its own, and gives what the page says in the end.
async function comeIn(sitting) {
  provider.sitting = sitting;
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${host.console}/sign-in`);
  await page.getByRole('button', { name: 'Sign in with your invented account' }).click();
  await page.waitForLoadState();
  const text = await page.locator('main').innerText();
  await context.close();
  return text;
}

// What the provider sends the browser back with, followed by hand and not handed in.
async function comeBack(sitting) {
  provider.sitting = sitting;
  const jar = new Map();
  for (let address = `${host.console}/sign-in/with`, steps = 0; steps < 20; steps++) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    if (address.startsWith(`${host.console}/sign-in/back`)) return { address, cookie };
    const answer = await fetch(address, { redirect: 'manual', headers: { cookie } });
    for (const cookie of answer.headers.getSetCookie()) jar.set(...cookie.split(';')[0].split(/=(.*)/s));
    address = new URL(answer.headers.get('location'), address).href;
  }
  throw new Error('the provider led nowhere');
}
