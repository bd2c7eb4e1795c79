// Every page of the console, as each of the story's people sees it: axe (WCAG 2.2 AA), valid HTML, nothing asked of anybody else.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import { HtmlValidate } from 'html-validate';
import { chromium } from 'playwright-core';
import { theHost } from './host.mjs';
import { signIn, walk } from './pages.mjs';

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const html = new HtmlValidate({ extends: ['html-validate:standard'] });
let host;
let browser;

before(async () => {
  host = await theHost();
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
});

after(async () => {
  await browser?.close();
});

test('The page to sign in can be used by everyone', (t) => asNobody((page) => check(t, page, { path: '/sign-in', html: null })));

test('Every page that a link leads to can be used by everyone', async (t) => {
  const [seen, closed] = [new Set(), new Set()];
  for (const person of await asNobody(people)) {
    const { page, elsewhere, close } = await open();
    await signIn(page, host.console, person);
    for await (const shown of walk(page, host.console, seen, closed)) {
      await t.test(`${shown.path} as ${person.userName}`, (pageTest) => check(pageTest, page, shown));
    }
    assert.deepEqual(elsewhere, [], 'requests to somebody else');
    await close();
  }
  assert.deepEqual([...closed], [], 'pages that are linked to and that nobody may open');
  assert.ok(seen.size > 20, `only ${seen.size} kinds of page were found`);
});

async function check(t, page, { path, status, html: text }) {
  assert.ok(status === undefined || status === 200, `${path} answers ${status}`);
  const report = await html.validateString(text ?? (await page.content()));
  assert.deepEqual(report.results.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => `${line}: ${ruleId}: ${message}`)), []);

  const { violations } = await new AxeBuilder({ page }).withTags(levels).analyze();
  assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`), []);
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
  const page = await context.newPage();
  const elsewhere = [];
  page.on('request', (request) => request.url().startsWith(host.console) || elsewhere.push(request.url()));
  return { page, elsewhere, close: () => context.close() };
}
