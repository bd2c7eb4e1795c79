// Walks the console as a signed-in person would, by its links, and shows each kind of page once.

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
export async function* walk(page, address, seen, closed) {
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
    if (!seen.has(shape)) yield { path: page.url().slice(address.length), status: answer.status(), html: await answer.text() };
    seen.add(shape);

    const links = await page.locator('a[href]').evaluateAll((all) => all.map((link) => link.href));
    waiting.push(...links.filter((link) => link.startsWith(`${address}/`)).map((link) => link.split('#')[0]));
  }
}

function shapeOf(url) {
  const { pathname, searchParams } = new URL(url);
  const path = pathname.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/gi, ':id').replace(/[A-Z]+(-[A-Z]+)*-\d{4}-\d+/g, ':reference').replace(/\d{4}-\d{2}(-\d{2})?/g, ':date');
  return `${path}?${[...searchParams.keys()].sort()}`;
}
