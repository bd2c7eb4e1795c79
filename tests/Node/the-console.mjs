// Every page of the console, as each of the story's people sees it: axe (WCAG 2.2 AA), valid HTML, nothing asked of anybody else.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startBrowser } from './browser.mjs';
import { agreeToShare, reportBreach, shareAtOnce } from './data-protection.mjs';
import { theHost } from './host.mjs';
import { everyPage, guesses, lookFurther, pageOf, signIn, walk } from './pages.mjs';
import { mustBeUsable } from './usable.mjs';

// A download, an answer to a button, and what an import says when it is under way: none is a page to look at here. A status page is looked at as one.
// Nobody of the story has a passkey: a-passkey.mjs looks at that page. No case of the story is erased that was shared with another.
const otherwise = ['/account/passkeys/{id}/remove', '/data-protection/disclosures/{id}/words', '/data-protection/emergencies/{id}', '/data-protection/emergencies/{id}/close', '/sign-in/code', '/sign-in/passkey', '/sign-in/{way:regex(^(with|back)$)}', '/governance/papers/{id}/word', '/governance/plans/{id}/word', '/sign-out', '/crime/imports/sent/{id:guid}', '/status/{code:int}'];
let host;
let browser;

before(async () => {
  host = await theHost();
  browser = await startBrowser();
});

after(async () => {
  await browser?.close();
});

test('The page to sign in can be used by everyone', (t) => asNobody((page) => check(t, page, { path: '/sign-in', html: null })));

for (const path of ['/sign-in/code', '/sign-in/passkey']) {
  test(`The page ${path} can be used by everyone`, (t) => asNobody(async (page) => {
    await page.goto(host.console + path);
    await check(t, page, { path, html: null });
  }));
}

test('Every page that a link leads to can be used by everyone', async (t) => {
  const [seen, closed, links, shownPages] = [new Set(), new Set(), new Set(), new Set(['/sign-in'])];
  const templates = everyPage();
  const everybody = await asNobody(people);
  const named = (name) => everybody.find(({ userName }) => userName === name);
  await asPerson(everybody[0], async (page) => { // is signed in elsewhere from now on too, and so has a session to end
    for (const path of ['/why?to=%2Fvawg', '/confirm', '/confirmed']) { // nobody is led here: no room asks, and everybody has just signed in
      const answer = await page.goto(host.console + path);
      shownPages.add(path.split('?')[0]);
      await t.test(`${path} as ${everybody[0].userName}`, async (pageTest) => check(pageTest, page, { path, html: await answer.text() }));
    }
  });
  await asPerson(named('admin'), (page) => askForSomething(t, page, shownPages));
  await asPerson(named('dpo'), (page) => agreeToShare(page, host.console));
  await asPerson(named('dpo'), (page) => reportBreach(page, host.console));
  await asPerson(named('marac'), (page) => shareAtOnce(page, host.console));
  for (const person of everybody) {
    const { page, elsewhere, close } = await open();
    await signIn(page, host.console, person);
    for await (const shown of walk(page, host.console, seen, closed, links)) {
      shownPages.add(pageOf(shown.path.split('?')[0], templates));
      await t.test(`${shown.path} as ${person.userName}`, (pageTest) => check(pageTest, page, shown));
    }
    assert.deepEqual(elsewhere, [], 'requests to somebody else');
    await close();
  }
  assert.deepEqual([...closed], [], 'pages that are linked to and that nobody may open');
  assert.ok(seen.size > 20, `only ${seen.size} kinds of page were found`);

  const missed = templates.filter((template) => !otherwise.includes(template) && !shownPages.has(template));
  for (const person of everybody) {
    const { page, close } = await open();
    await signIn(page, host.console, person);
    const opened = new Set();
    for (const template of [...missed]) {
      await lookFurther(page, host.console, links, opened, () => template.includes('{token}') || !guesses(template, links).next().done);
      const shown = await firstShown(page, template, links);
      if (!shown) continue;
      missed.splice(missed.indexOf(template), 1);
      await t.test(`${template} as ${person.userName}`, (pageTest) => check(pageTest, page, shown));
    }
    await close();
  }
  assert.deepEqual(missed, [], 'pages that nobody was shown');
});

async function firstShown(page, template, links) {
  for (const path of template.includes('{token}') ? [template.replace('{token}', 'not-a-link')] : guesses(template, links)) {
    const answer = await page.goto(host.console + path);
    if (answer.status() === 200) return { path, status: 200, html: await answer.text() };
  }
}

test('The banner names the day of the story, to who looked while it was being told as well', (t) => asNobody(async (page) => {
  assert.match(await page.locator('body').innerText(), /The story stands at 15 November 2021\./);
}));

test('A page that is not there says so, to everyone', (t) => asNobody(async (page) => {
  await signIn(page, host.console, (await people(page))[0]);
  const answer = await page.goto(`${host.console}/not-there`);
  assert.equal(answer.status(), 404);
  await check(t, page, { path: '/not-there', html: await answer.text() });
}));

async function check(t, page, { path, status, html: text }) {
  assert.ok(status === undefined || status === 200, `${path} answers ${status}`);
  await mustBeUsable(page, text);
  await sendEmpty(page);
}

// What a form says when it is sent as it came: every problem leads to a field that is there, and no example is spelt as no box takes it.
async function sendEmpty(page) {
  const form = page.locator('main form[method=post]:not([enctype])').first();
  if ((await form.locator('input:not([type=hidden]):not([type=password]), select, textarea').count()) === 0) return;

  const { address, data } = await form.evaluate((sent) => ({ address: sent.action, data: new URLSearchParams(new FormData(sent)).toString() }));
  const answer = await page.request.post(address, { data, headers: { 'content-type': 'application/x-www-form-urlencoded' }, maxRedirects: 0 });
  const text = await answer.text();
  const [, list] = /govuk-error-summary__list">([\s\S]*?)<\/ul>/.exec(text) ?? ['', ''];
  assert.ok(answer.status() !== 422 || list, 'what was refused says why');
  assert.deepEqual([...list.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id).filter((id) => !text.includes(` id="${id}"`)), [], 'problems that lead nowhere');
  assert.doesNotMatch(list, /like \d{4}-\d{2}/, 'an example that no box takes');
}

// The story has nothing that waits for a second administrator, and no review: its people asked for nothing yet.
async function askForSomething(t, page, shownPages) {
  await page.goto(`${host.console}/admin/reviews/new`);
  shownPages.add('/admin/reviews/new'); // is not there any more once a review is begun
  await t.test('/admin/reviews/new as admin', (pageTest) => check(pageTest, page, { path: '/admin/reviews/new' }));
  await page.getByRole('button', { name: 'Begin the review' }).click();
  await page.goto(`${host.console}/admin`);
  await page.getByRole('link', { name: 'analyst', exact: true }).click();
  await page.getByRole('button', { name: 'Give a role' }).click();
  await page.getByLabel('MARAC coordinator', { exact: true }).check();
  await page.getByRole('button', { name: 'Give the role' }).click();
  await page.waitForLoadState();
}

async function asPerson(person, work) {
  const { page, close } = await open();
  await signIn(page, host.console, person);
  await work(page);
  await close();
}

async function asNobody(work) {
  const { page, close } = await open();
  await page.goto(`${host.console}/sign-in`);
  const result = await work(page);
  await close();
  return result;
}

// The demonstration names its people and their passwords in a table beside the form.
const people = (page) => page.locator('tbody tr').evaluateAll((rows) => rows.map((row) => {
  const [userName, password] = [...row.querySelectorAll('code')].map((code) => code.textContent);
  return { userName, password };
}));

async function open() {
  const context = await browser.newContext();
  context.setDefaultTimeout(120_000); // a busy machine is no defect of a page
  const page = await context.newPage();
  const elsewhere = [];
  page.on('request', (request) => request.url().startsWith(host.console) || elsewhere.push(request.url()));
  return { page, elsewhere, close: () => context.close() };
}
