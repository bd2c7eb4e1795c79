// Walks the console as a signed-in person would, by its links, and shows each kind of page once.

/** Signs in through the form, as a person does. */
export async function signIn(page, address, { userName, password }) {
  await page.goto(`${address}/sign-in`);
  await page.getByLabel(/user name|e-?mail/i).fill(userName);
  await page.getByLabel(/password/i).fill(password);
  await page.getByRole('button', { name: /sign in/i }).click();
  await page.waitForLoadState();
}

/** Yields every page that links lead to, once for each shape of its address: ids, references and dates in it do not make another page. */
export async function* walk(page, address, seen) {
  const waiting = [`${address}/`];
  while (waiting.length > 0) {
    const next = waiting.shift();
    if (seen.has(shapeOf(next))) continue;
    seen.add(shapeOf(next));

    const answer = await page.goto(next).catch((error) => ({ error }));
    if (answer.error || !/text\/html/.test(answer.headers()['content-type'])) continue; // a download
    yield { path: page.url().slice(address.length), status: answer.status(), html: await answer.text() };

    const links = await page.locator('a[href]').evaluateAll((all) => all.map((link) => link.href));
    waiting.push(...links.filter((link) => link.startsWith(`${address}/`)).map((link) => link.split('#')[0]));
  }
}

function shapeOf(url) {
  const { pathname, searchParams } = new URL(url);
  const path = pathname.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/gi, ':id').replace(/[A-Z]+(-[A-Z]+)*-\d{4}-\d+/g, ':reference').replace(/\d{4}-\d{2}(-\d{2})?/g, ':date');
  return `${path}?${[...searchParams.keys()].sort()}`;
}
