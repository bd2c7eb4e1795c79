// Walks the console as a signed-in person would, by its links, and shows each kind of page once; then those that no link led to.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const pages = fileURLToPath(new URL('../../host/Console/Pages', import.meta.url));

/** Signs in through the form, as a person does. */
export async function signIn(page, address, { userName, password }) {
  await page.goto(`${address}/sign-in`);
  await page.getByLabel(/user name|e-?mail/i).fill(userName);
  await page.getByLabel(/password/i).fill(password);
  await page.getByRole('button', { name: /sign in/i }).click();
  await page.waitForLoadState();
}

/**
 * Yields every page that links lead to and this person may open, once for each shape of its address: ids, references and dates in it do not make another
 * page. What somebody has seen before is not shown again; what this person may not open is left to the next, in `closed`.
 */
export async function* walk(page, address, seen, closed, links = new Set()) {
  const waiting = [`${address}/`];
  const mine = new Set();
  while (waiting.length > 0) {
    const next = waiting.shift();
    const shape = shapeOf(next);
    if (mine.has(shape) || (seen.has(shape) && mine.size > 0)) continue;
    mine.add(shape);

    const answer = await page.goto(next).catch(() => undefined);
    if (!answer || !/text\/html/.test(answer.headers()['content-type'])) continue; // a download
    if (answer.status() === 403) {
      closed.add(shape);
      continue;
    }
    closed.delete(shape);
    const here = await page.locator('a[href]').evaluateAll((all) => all.map((link) => link.href));
    const found = here.filter((link) => link.startsWith(`${address}/`)).map((link) => link.split('#')[0]);
    waiting.push(...found);
    for (const link of found) links.add(new URL(link).pathname);
    if (!seen.has(shape)) yield { path: page.url().slice(address.length), status: answer.status(), html: await answer.text() };
    seen.add(shape);
  }
}

/** The addresses of all pages, as the pages name them: "/vawg/referrals/{id}/list". */
export function everyPage() {
  return readdirSync(pages, { recursive: true })
    .filter((file) => file.endsWith('.cshtml'))
    .map((file) => /^@page "([^"]+)"/.exec(readFileSync(join(pages, file), 'utf8').replace(/^\uFEFF/, ''))?.[1])
    .filter((template) => template !== undefined)
    .sort();
}

/** The page that a path leads to: "/vawg/referrals/new" is not "/vawg/referrals/{id}". */
export const pageOf = (path, templates) => templates.includes(path) ? path : templates.find((template) => new RegExp(`^${open(template)}$`).test(path));

/** Opens the records that the walk passed by, because it had seen one of their kind, for the links on them: until somebody finds what they look for. */
export async function lookFurther(page, address, links, opened, found) {
  const templates = everyPage();
  for (const path of links) {
    if (found()) return;
    if (opened.has(path) || !pageOf(path, templates)?.endsWith('}')) continue;
    opened.add(path);
    const answer = await page.request.get(address + path);
    for (const [, href] of (await answer.text()).matchAll(/href="(\/[^"#?]+)/g)) if (!href.startsWith('/assets/')) links.add(href);
  }
}

const open = (template) => template.replace(/\{[^}]+\}/g, '[^/]+');

/**
 * Addresses of a page that no link led to, for records that links did lead to: what a page offers depends on how its record stands, but its form can be
 * opened for any. One for each such record, at most a few.
 */
export function* guesses(template, links) {
  const last = template.lastIndexOf('}');
  const [record, rest] = [template.slice(0, last + 1), template.slice(last + 1)];
  const found = [...links].map((path) => new RegExp(`^${open(record)}(?=/|$)`).exec(path)?.[0]);
  for (const path of [...new Set(found.filter((path) => path && !path.endsWith('/new')))].slice(0, 3)) yield path + rest;
}

function shapeOf(url) {
  const { pathname, searchParams } = new URL(url);
  const path = pathname.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/gi, ':id').replace(/[A-Z]+(-[A-Z]+)*-\d{4}-\d+/g, ':reference').replace(/\d{4}-\d{2}(-\d{2})?/g, ':date');
  return `${path}?${[...new Set(searchParams.keys())].sort()}`;
}
